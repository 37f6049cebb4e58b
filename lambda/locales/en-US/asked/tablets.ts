import { list } from '../list.ts';

/** How people ask about remedies one can swallow or rub in, short of asking for a dose; by myth id. */
export const tablets = {
  'common-tablets': list(`
    does Tylenol help back pain | does paracetamol work for backs | is acetaminophen good for spasms
    do painkillers work for back pain | will paracetamol fix it | is Panadol any good for a bad back
    does Tylenol do anything for a spasm | is paracetamol useless for back pain | does acetaminophen actually work
    will Panadol help a pulled back | is paracetamol better than nothing | do plain painkillers help
    is Crocin good for back pain | does Calpol do anything for a back | I heard paracetamol doesn't work is that true
    is it true that paracetamol fixes back pain | does acetaminophen fix back pain | will Tylenol speed it up
    does paracetamol make it heal quicker | is Tylenol worth it | are over the counter painkillers any good
    do pain relievers work on spasms | how well does paracetamol work | did they test paracetamol for back pain
    is there any evidence for Tylenol | will a couple of Panadol sort it | does Dolo help with back pain
    people say Tylenol is enough | my mum gives everyone paracetamol does it help | paracetamol for a sore back
    would ordinary painkillers help me | is paracetamol effective | does acetaminophen ease muscle pain
    are normal painkillers worth a try | does Extra Strength Tylenol touch this | paracetamol work
    Tylenol help | paracetamol help | acetaminophen work | Panadol help | painkillers work | acetaminophen
    pain relievers work | Tylenol work for back pain | paracetamol for back pain
  `),
  'swelling-tablets': list(`
    is naproxen safe | is ibuprofen safe | is diclofenac safe | is Voltarol safe | are anti-inflammatories safe
    are anti-inflammatories safe | what about aspirin | is ibuprofen better than Tylenol | is Advil okay for my back
    are anti-inflammatories safe for everyone | does ibuprofen help back pain | does Advil work on spasms
    is naproxen any good | does Aleve help a bad back | is Nurofen good for back pain | does Voltaren work
    do anti-inflammatories help a spasm | is ibuprofen bad for your stomach | are NSAIDs dangerous
    is it true ibuprofen hurts your kidneys | does diclofenac help | is Motrin good for backs
    is ibuprofen gel any good | does Voltarol gel work | is aspirin good for a back spasm
    how safe is naproxen | can anyone take ibuprofen | who shouldn't take anti-inflammatories
    do I have inflammation that ibuprofen would fix | is Brufen good | is Combiflam good for back pain
    will an anti-inflammatory bring it down | does ibuprofen actually fix anything | are Advil safe
    is ibuprofen more effective than paracetamol | naproxen versus ibuprofen for a back
    do anti inflammatory creams help | are anti inflammatory pills worth it | is meloxicam any use
    does celebrex work for back pain | is it true anti-inflammatories are safe for everyone
    everyone at work takes Nurofen like sweets is that safe | how well do anti inflammatories work
    anti-inflammatories | ibuprofen help | ibuprofen work | ibuprofen safe | Advil help | naproxen help
    anti-inflammatories safe | Nurofen help | aspirin help | anti inflammatories work | Aleve work
    ibuprofen good for spasms | Voltaren help
  `),
  'relaxing-tablets': list(`
    do I need a muscle relaxer | should I ask for Flexeril | do muscle relaxants work | is Valium good for spasms
    can my doctor give me something for the spasm | are muscle relaxers safe | do muscle relaxers help
    does diazepam stop a spasm | will a muscle relaxant let it go | is Flexeril any good
    are muscle relaxants the answer to spasms | does Robaxin work | does baclofen help back spasms
    should I get muscle relaxants from the doctor | is cyclobenzaprine worth it | does Soma help
    would a muscle relaxer knock it out | what do muscle relaxers do | is methocarbamol good for this
    do muscle relaxants make you sleepy | is there a pill that relaxes the muscle
    does Norflex work | is tizanidine good for backs | could the doctor prescribe something to relax it
    the GP gave my wife diazepam for her back is that sensible | is it true muscle relaxants fix spasms
    are relaxants addictive | is a muscle relaxant better than a painkiller | something to relax my muscles
    do spasm tablets exist | are there tablets for spasms | does Valium help | do relaxers actually relax the back
    should I see about muscle relaxants | is Myospaz good | how good are muscle relaxers for a spasm
    would Valium loosen it | do I want a muscle relaxant | is a relaxant worth the side effects
    muscle relaxers | muscle relaxants | muscle relaxers work | Flexeril work | Valium help | diazepam help
    muscle relaxants help | a muscle relaxer | a muscle relaxant help | baclofen help | relaxants work
  `),
  'strong-tablets': list(`
    do I need opioids | is codeine good for back pain | what about tramadol | nothing works but strong pills
    do only strong opioids work | does oxycodone help a back | are opioids the only thing that works
    do I need something stronger | is morphine needed for back pain | are strong painkillers better
    does tramadol work on spasms | is co-codamol good for backs | would stronger pills fix it
    are strong painkillers worth it | does codeine work | do narcotics help back pain
    should I ask for stronger painkillers | is Percocet good for a back spasm | is Vicodin the answer
    how addictive are opioids | are opioids safe for back pain | is Endone good for backs
    don't I need the heavy stuff | prescription painkillers are they better | is hydrocodone effective
    do doctors still give opioids for backs | is it true only strong opioids work
    my mate got oxycodone for his back does it help | would fentanyl patches help | does tapentadol work
    are the strong ones any better than ibuprofen | do I need prescription strength
    is Tramacet good | will codeine stop the spasm | is dihydrocodeine any use | are opiates any good for this
    do the big guns work better | opioids | codeine help | tramadol help | opioids work | strong painkillers
    strong painkillers work | only strong pills work | oxycodone help | codeine work | strong opioids | morphine help
    stronger painkillers
  `),
  hemp: list(`
    does CBD help back pain | should I try CBD oil | is cannabis good for spasms | do CBD creams work
    can I take gummies for my back | is hemp oil worth it | does weed help a spasm | does marijuana relax muscles
    is CBD any good | does CBD work for back spasms | would smoking a joint help | are THC gummies good for pain
    does hemp cream do anything | is medical cannabis good for backs | is CBD balm worth the money
    my neighbour swears by CBD | can pot loosen up my back | do edibles help back pain
    what about cannabidiol | is there proof CBD works | does CBD really ease spasms | is it true CBD works for back pain
    what do you think about hemp oil | I've been told to rub CBD on it | will a CBD roll on help
    does ganja help pain | is bhang good for back pain | are cannabis drops worth trying
    is CBD safe with my medicines | how good is CBD for muscle spasm | CBD tincture for a bad back
    do those hemp gummies from the petrol station work | would CBD oil take the edge off
    my yoga teacher sells CBD does it do anything | has CBD been tested | is medical marijuana the answer
    CBD | CBD oil | cannabis | weed help | CBD work | hemp oil | CBD help | marijuana help | cannabis help
    cannabis oil | CBD cream | gummies help
  `),
  minerals: list(`
    will magnesium help | should I eat a banana | am I low on potassium | do Epsom salts help
    what vitamin stops spasms | is it a magnesium deficiency | do bananas stop spasms | does magnesium stop spasms
    is it my potassium | would a magnesium spray help | should I take magnesium | are Epsom salt baths any good
    is it a lack of calcium | do I need more vitamin D | does turmeric help | which supplement is good for spasms
    would bananas or magnesium stop this | am I missing a mineral | could it be low magnesium
    does zinc help muscles | is there a vitamin for back spasms | should I be taking minerals
    do salt tablets help | is it low salt | would coconut water help with the potassium
    my wife says eat bananas | does magnesium glycinate work for spasms | is magnesium oil worth it
    what should I eat to stop spasms | what foods help a bad back | is there a diet that stops spasms
    does pickle juice work | will a supplement fix it | do multivitamins help backs | is it a deficiency
    could I be low on iron | does glucosamine help | is fish oil good for backs | does collagen help my spine
    lads at the gym take magnesium for cramps does it work on backs | are electrolytes tablets like magnesium useful
    is it true that bananas stop spasms | magnesium | bananas | potassium | magnesium help | vitamins help
    Epsom salts | low magnesium | magnesium deficiency | eating bananas | a banana help | vitamin D help | supplements
    turmeric help
  `),
  drinking: list(`
    is it dehydration | should I drink more water | will water stop my spasm
    how much water should I drink for my back | do I need electrolytes | can sports drinks help
    did my back go because I'm dehydrated | my back went because I'm dehydrated | am I dehydrated
    is it because I don't drink enough | I hardly drank yesterday is that why | would a big glass of water sort it
    should I be drinking eight glasses | how much should I drink | do I drink more for my back
    would Gatorade help | is Lucozade any use for spasms | should I have an electrolyte drink
    can I drink my way out of a spasm | does drinking water help back pain | will more water loosen it
    do I need to hydrate | should I hydrate | I only drink coffee did that do it | is coffee drying out my back
    how many cups a day for a good back | should I force myself to drink | is three litres a day good
    would rehydration salts help | is it from not drinking enough water | I was in the sun without water did that do it
    does being thirsty mean my back will go | is my back dry | do I need fluids | will hydration fix this
    drink lots of water they say is that right | should I chug water now | can drinking too little lock your back
    drinking more water | drink more water | not drinking enough | drinking water help | water help my back
    because I'm dehydrated | electrolytes | sports drinks | because I didn't drink enough | lack of water | water
    enough water | drink lots of water | I drink more | drinking enough water
  `),
  dehydration: list(`
    does dehydration cause spasms | does dehydration cause cramps | can dehydration make your back seize up
    what does dehydration do to muscles | how does dehydration affect the back | can being dehydrated cause back spasms
    do dry muscles cramp | is dehydration linked to spasms | what's the link between water and cramps
    does sweating a lot cause spasms | do discs dry out if you don't drink | does the joint fluid get thick without water
    why would dehydration cause a spasm | how does lack of fluid cause cramp | explain dehydration and spasms
    do muscles need water to relax | do you get cramps from losing salt | is it the sweat that causes cramps
    do athletes cramp from dehydration | what is known about cramps and water | is there research on dehydration and backs
    does losing fluid make muscles twitch | is dehydration a real cause of spasms | does dehydration dry out your discs
    is the dehydration theory true | can you get a spasm from heat and sweat | can dehydration trigger cramps
    does low hydration stiffen muscles | how do cramps and fluid relate | is thirst connected to cramps
    does a lack of water shrink the discs | does not drinking make muscles tight
    why do people cramp when they are dehydrated | do hangovers cause back spasms | can heat exhaustion cause spasms
    tell me about dehydration | tell me about water and cramps | what happens to a dehydrated muscle
    dehydration cause spasms | dehydration causes spasms | dehydration | being dehydrated cause it
    dehydration cause cramps | cramps and water | sweating cause cramps | losing salt cause cramps
    being dehydrated | lack of fluid
  `),
};
