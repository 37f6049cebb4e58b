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
    does paracetamol do a blind bit of good for a bad back | ordinary painkillers any use
    I've a cupboard full of paracetamol and I can't tell if it's worth opening for a back like this | are plain headache tablets any help for backs
    paracetamol useful | basic painkillers | my doctor said just take paracetamol but my neighbour says it's useless for backs so who's right
    acetaminophen for spasms | heard that paracetamol is no better than a sugar pill for bad backs is that a fact
    will the ordinary white tablets from the corner shop touch it | does acetaminophen do anything at all for back pain | simple pain tablets worth it
    is paracetamol a waste of time | I was always told start with paracetamol is that still the advice | does a regular pain tablet loosen a seized back
    everyday painkillers | would acetaminophen get me back on my feet sooner | paracetamol any good for lumbago
    the supermarket's own painkillers do they help with backs | how good is plain old paracetamol | is it daft to expect paracetamol to shift this
    headache pills | I took paracetamol all day yesterday and felt no different so does it even work on backs | parra setta mol for a back
    common painkillers effective or no | does paracetamol shorten it
    we were always told paracetamol should be the first thing for a bad back and now I hear that doctors have changed their minds have they
    what's the deal with paracetamol and backs | people swear by paracetamol for everything but what about a spasm
    the doctor on the phone barely listened and told me to use ordinary paracetamol which seems a bit feeble for pain like this does it work
    wondering if a simple pain reliever would do the trick | paracetamol pointless | does a bog standard painkiller do owt for backs
    in india everybody pops a paracetamol for any pain so is it really doing something for the back | do off the shelf painkillers make any difference
    is soluble paracetamol better for a bad back | do store brand pain relievers do the job | is the plain stuff enough | fizzy paracetamol
    can acetaminophen take the edge off a spasm | paracetamol versus nothing
    I never take tablets from one end of the year to the other so before I start I'd like to know do plain painkillers help a back
    has paracetamol been shown to work for backs | is there any point in paracetamol
    I know paracetamol brings down a fever and shifts a headache but what I'd like to know is whether it does anything for backs
    I'm not keen on tablets but if something simple like paracetamol really helped a back I would give it a go | acetaminophen effective
    would the usual painkillers help
    I read in the paper that they'd done a big trial and that paracetamol was no good for bad backs is that what they found
    they tried paracetamol against dummy pills for back pain what came of it
    my nurse friend reckons paracetamol barely does anything for a back is she right | mild painkiller for a sore back any good
    so is paracetamol any use or not | paracetamol never does anything for me is that normal with a back
    a pain reliever from the drugstore does it help backs | plain acetaminophen | simple analgesics | does paracetamol stop the muscle cramping
    in school they gave us paracetamol for everything and I wonder if it helps a locked back at all
    I've had this back since the weekend and the answer from everybody is paracetamol as if it were magic but does it work for backs | paracetamol cure
    is the stuff you take for a headache good for a back as well | basic pain pills do they speed recovery
    gran lives on paracetamol for her back is it doing anything | do painkillers you buy at the garage work
    I can't see how a headache pill would help my back would it
    the girl in the pharmacy said acetaminophen is fine for headaches but won't do a lot for a bad back was she telling me the truth
    painkillers a help or not
    grandad has paracetamol with his tea morning noon and night for his bad back and still moans so is it doing anything for him
    my back's been locked since the morning and all we have in the press is plain paracetamol so would that even do anything for it
    my wife thinks I'm a martyr for not taking paracetamol but I can't see it doing anything for a muscle that's in spasm would it
    is paracetamol worth having in for a bad back | do regular pain tablets heal the back or just hide the pain | ordinary tablets
    non prescription painkillers for backs do they work
    the pharmacist only offered me plain paracetamol for my back and I walked out thinking that'll never work would it have
    what can paracetamol do for me | does acetaminophen loosen tight muscles | any joy with paracetamol for backs | paracetamol honestly help
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
    are ibuprofen and that family any better for a back than the plain stuff | anti inflammatory gel
    half the team necks ibuprofen before every game so it can't be bad for you can it | ibuprofen or naproxen | do I need to bring the inflammation down
    is aspirin worth trying for a back | I've heard anti inflammatories can burn a hole in your stomach is there truth in that | naproxen good
    inflammation tablets | are those anti inflammatory creams you rub in any use on a back
    my doctor friend says ibuprofen does a little for backs but not a lot is that right
    the radio doctor said an anti inflammatory beats paracetamol for a bad back but that it isn't for everyone who is it not for | eye be profen for backs
    n said drugs for back pain | is rub on ibuprofen as good as swallowing it | do anti inflammatories really reduce the spasm | stuff for swelling
    is naproxen stronger than ibuprofen for a bad back | I'm wary of ibuprofen because my mum got ulcers off it are they risky
    would aspirin ease my back | the chemist offered me diclofenac gel for my back and I wasn't sure does it do anything through the skin
    anti inflams any good | does ibuprofen calm a seized back | nsaids | naproxen for spasms
    people seem to think because ibuprofen is sold beside the chewing gum that it can't do you any harm but is that really so
    do inflammation pills work better than plain painkillers
    everyone on the building site is eating ibuprofen like sweets and telling me it's what a back needs does it do that much good
    my dad has naproxen for his gout and he says it's the only thing that ever shifted his bad back does it really help backs | aspirin
    ibuprofen tablets worth it for back pain
    I've a friend who took ibuprofen for years for her back and ended up with a bleeding ulcer so how safe is that stuff really
    how risky are anti inflammatories | diclofenac | what's the deal with ibuprofen for a bad back does it work or is everybody just used to taking it
    can an anti inflammatory loosen it | surely ibuprofen is harmless since they sell it in every corner shop | ibuprofen gel
    does ibuprofen do more than paracetamol | are there people who mustn't have ibuprofen
    the physio said my back was inflamed and to get an anti inflammatory but I've no swelling so would it make any difference at all
    rubbing in an anti inflammatory gel does it get down to the muscle | does aceclofenac work for backs | anti inflammatories versus ordinary painkillers
    is etoricoxib any use for a bad back | would something for inflammation shift this
    there's no swelling that I can see so what would an anti inflammatory be fixing
    somebody told me the gel goes straight to where it's sore and saves your stomach so is anti inflammatory gel any good for a back
    the dentist gave me diclofenac once for my jaw and it was brilliant so I'm wondering would that sort of thing help a back
    is diclofenac bad for your heart
    my sister's a pharmacist and she says ibuprofen only gives a small bit of relief with backs and I thought it was meant to be great
    every tradesman I know has ibuprofen in the van and swears it sorts a bad back is that a fair claim | nap rocks in for back pain
    what does ibuprofen do for a spasm | are anti inflammatory tablets harmless | anti inflammatory medicine for my back | ibuprofen dangerous
    wondering if ibuprofen is gentler than diclofenac | is it worth trying an nsaid | will ibuprofen take the swelling out of my back muscles
    does a dab of anti inflammatory gel help | would you say ibuprofen is effective for backs
    naproxen did wonders for my brother's back would it be likely to help mine as well | does aspirin work on backs
    is ibuprofen okay for older folk or is it too hard on them | anti swelling pills
    the leaflet in the ibuprofen box frightened the life out of me with stomach bleeds is it really that bad | can you get ulcers from naproxen
    does keeping the inflammation down help you heal | anti inflammatories overrated | do they prove ibuprofen works on back pain
    are cox two inhibitors good for backs | naproxen risky | I used to take ibuprofen for my knees and wonder if it's any good on a back spasm
    what are the dangers of ibuprofen | do anti inflammatories beat a dummy pill
    they say anti inflammatories are hard on the stomach and the kidneys and the heart so is it worth the bother for a sore back
    I always thought ibuprofen was just another painkiller but my nurse says it's an anti inflammatory so is it better for a bad back
    does ketoprofen gel do anything | are anti inflammatories the best tablets for a bad back
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
    is there something they give you that makes the muscle just let go | muscle relaxant pills
    when my boss put his back out the hospital gave him diazepam and he was away with the fairies did that do any good for the spasm | relaxant worth it
    do tablets that loosen muscles exist | something to unclench it | diazepam
    the american lady on the video took a muscle relaxer and was dancing by tea time does it work like that | die as a pam for back spasm
    do those relaxing pills just make you dopey | is baclofen meant for backs | muscle relaxers any good
    would the doctor give me something to loosen the muscle | I'd love a pill that switches the muscles off is there one | are relaxants habit forming
    my cousin in texas was handed muscle relaxers the same day but here nobody mentions them are they any use | muscle loosening tablets | tizanidine help
    does a relaxer get to the spasm itself or just knock you out | do muscle relaxants do more than placebo | how do muscle relaxants work
    cyclobenzaprine | thiocolchicoside for back spasm does it work | wondering whether to ask the gp for a relaxant | antispasmodic tablets
    is methocarbamol better than diazepam
    the urgent care place is talking about a muscle relaxer for my back and before I say yes I want to know if they work
    I'm so tight I could snap so would a muscle relaxant be the answer | sedatives for a back spasm | an antispasmodic would that do it
    do they still hand out diazepam for backs | the spasm won't let go can they give me a tablet that makes it | relaxer pills drowsy
    is chlorzoxazone good for backs | what about a muscle relaxant
    would a small white relaxing tablet sort me like it did my mother in law back in the eighties | prescription for muscle relaxer
    surely a spasm needs a relaxant
    I'm nearly eighty and wary of anything that makes me wobbly so are those muscle relaxing tablets worth the risk for a bad back
    bit of diazepam would that loosen me off | they prescribed carisoprodol to my brother does that actually relax a back
    side effects of muscle relaxants | should a spasm be treated with a relaxant | muscle relaxers versus ibuprofen
    I keep seeing americans online saying get a muscle relaxant get a muscle relaxant and I've never been offered one so do they help
    relaxing medicine for tight back | do I need a script for something to ease the spasm
    my wife was on baclofen for something else entirely and her back felt great on it so would it be any use for a spasm
    are muscle relaxers addictive like people say
    my wife reckons I need something to relax the muscles and that painkillers are the wrong tool is she right | something stronger to relax the muscle
    does eperisone help | spasm pills | do muscle relaxants cure spasms | what's the deal with muscle relaxers
    I'm told muscle relaxants work on your brain and not on your muscles at all so would they do anything for a back spasm
    is it worth begging the doctor for diazepam | muscle relaxant helpful or just sleepy | relax ants for my back
    I was groggy for two days on methocarbamol and the back was no looser so do these things even work
    my doctor won't give me diazepam for my spasm because he says it isn't worth the risk and I'm a bit put out is he right | orphenadrine any good
    at the chemist in delhi they gave me a muscle relaxant without asking a single question so is that a sensible medicine for spasm
    tranquillisers for back pain | could they give me an injection to relax the muscle
    it's like there's a fist clenched in my lower back and I'm thinking surely medicine has a tablet by now to make it open up
    does everyone in america take muscle relaxers for this | relaxants safe for old people | a tablet to ease the clenching | would a benzo loosen my back
    got muscle relaxers from the urgent care and I'm in two minds about whether they're any use
    if the trouble is a muscle that's too tight then it stands to reason a muscle relaxing drug would fix it or is that too simple
    that stuff that makes your muscles go floppy does it help
    the night my back went the out of hours doctor gave me a tiny blue relaxing tablet and I slept like a log but did it do any good
    is it a con that muscle relaxers relax muscles | baclofen | loosening tablets | can a muscle relaxer knock a spasm on the head
    my pal got tizanidine off his doctor and slept for a day straight did it fix his back or just him | would tablets for spasms be any use to me
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
    I feel like nothing short of morphine would touch this would it even work | heavy duty painkillers | the really strong stuff
    my sister was sent home from the hospital with oxycodone for her back and I'm jealous but did it do her any good | is codeine overkill
    codeine for backs | tramadol any good | do hospital strength tablets work better on backs
    I don't want to get hooked on anything but the pain's so bad would an opioid be worth it | do opioids beat the weaker tablets
    why won't the doctor give me anything strong | opiates | is it only the strong stuff that shifts a bad back
    is co codamol better than paracetamol alone | what's the deal with opioids for backs
    I've heard the heavy painkillers don't even work for backs is that right | would an opioid fix me | cody in for my back
    ordinary ones haven't touched it so surely I need something with a kick | dihydrocodeine | do they prescribe narcotics for a back spasm
    stronger stuff | are powerful painkillers the way to go | tram a doll for back pain | morphine
    my uncle got addicted to painkillers after a back injury so I'm frightened of them is that a real danger
    when I broke my leg they gave me morphine and it was heaven so why wouldn't that be the right thing for a back spasm
    I couldn't sleep a wink with it and I'm thinking only something really strong like tramadol would give me any peace would it | hydrocodone worth it
    the doctor in the emergency department said they don't give opioids for backs any more because they don't help is that a fact
    I'd take anything at this stage would heavy painkillers at least get me upright | codeine constipation is it worth it for the back
    does oxycodone really do more than a dummy tablet for backs | prescription painkillers for spasms | is tramadol a good one for back pain
    nothing weak works | knockout tablets | are the strong ones only masking it
    my own view is you can't beat a good strong codeine tablet for a bad back but my daughter the nurse disagrees who's right
    I took tramadol once after an operation and was sick as a dog so I'd want to know that it really works for backs
    they hand out strong painkillers too easily if you ask me but do they help backs at all | do opioid patches do anything for a bad back
    I shouldn't be looking for tramadol should I | buprenorphine patches | strong meds | I need the strong stuff
    is there evidence for morphine in back pain | people say only the strong tablets get you through a spasm | how do opioids do against back pain
    paracetamol with codeine in it any better | my gp took me off codeine and said it was no good for backs is he just being mean or is that so
    industrial strength painkillers | would oxy sort me out | are narcotics any use here | pain is unreal surely that calls for opioids
    do opioid tablets mend a back | it stands to reason doesn't it that the worse the pain is the stronger the tablet has to be or have I got that wrong
    how long before you're hooked on codeine | the fella at work says tramadol had him back on the digger in a day would it do the same for me
    I've seen all those programmes about people getting hooked on painkillers after a bad back and it scares me so do they even help backs
    codeine linctus for a bad back | wondering if it's time for something stronger than ibuprofen | opioids a bad idea
    is the risk with strong painkillers worth it | strongest painkiller | back's so bad I want morphine | do the addictive ones work better
    my neighbour the scaffolder lives on strong painkillers for his back and says nothing else works and I don't want to end up like him
    are there studies on opioids for sudden back pain | is fentanyl used for backs
    my mother was on codeine for years with her back and never seemed any better for it so is that sort of thing any good
    high strength painkillers help or not | opioids versus ibuprofen | surely the doctor should give me proper painkillers and not these sweets
    do opiates work on muscle spasm | you know the ones they give after surgery do those work on a bad back | strong prescription stuff | oxycodone
    is dependence likely with tramadol | they only gave me weak tablets and I can't help thinking the strong ones would have it gone by now
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
    my hairdresser puts cannabis oil under her tongue for her back and says it's a miracle should I believe her | see bee dee oil | c b d for backs
    wacky baccy for a bad back | does getting stoned help a spasm | hemp balm | is cbd a con | would a spliff loosen me up
    I'm seventy four and my grandson says I ought to try gummies for my back are they any good | weed for spasms
    are cannabis creams any different from a normal rub | that green stuff they sell in health shops does it do anything for backs | medical marijuana
    pot for pain | a bloke at the market sells hemp salve and says it sorts backs | does thc take pain away | is there science behind cannabis oil
    I don't want to get high but would the hemp stuff help my back
    a guy in my running club rubs cbd cream on everything before a race and says it would sort my back in no time would it
    my teenage son says I should just try a weed gummy for my back and I nearly fell off my chair but does it help | hemp seed oil rubbed in | cbd gummies
    everyone at my yoga studio is on cbd drops for aches and pains is it hype | are there any studies on weed and back pain
    cbd patches stuck on your back do they work | marijuana for a seized back | is vaping cbd any use | cannabis tea | so what's the deal with cbd
    wondering whether hemp capsules are worth a go
    my old college roommate used to smoke a joint whenever his back went and said it melted the spasm away is that a real thing
    is cbd legal and does it help | my mate grows his own and reckons a joint a night has kept his back sweet for years is he fooling himself
    full spectrum oil any better
    I paid forty quid for a wee bottle of cbd oil and I might as well have been taking olive oil is it supposed to help backs
    I live in a state where you can buy weed legally now and I'm wondering if it's any use at all for a back spasm | hemp lotion on my lower back
    is medicinal cannabis used for back spasms | thc drops
    I've got a little bottle of cannabis oil that my sister brought from amsterdam would it do my back any good | hash | ganja for back pain
    does cbd cream soak in deep enough | the dispensary guy recommended a high thc strain for my back is he just selling | weed brownies
    the lady at the reception of my gym sells hemp drops on the side and keeps saying they relax a bad back like nothing else | any proof about hemp
    cbd bath bombs for a sore back | not one for drugs but people keep telling me marijuana helps
    I'm in my sixties and have never touched a drug in my life but a friend swears that cannabis oil cured her back could it
    my vet gives the dog cbd for his hips so would it work on my back | is cbd snake oil | smoking a bit of grass for my back | hemp extract
    would cannabis make the pain worse or better | bhaang or cannabis oil for kamar pain does it work
    I'm worried I'd fail a work drug test but does cbd do any good for a back in the first place | is the expensive cbd any better for backs
    seedy oil for spasms | do the hemp drops work | cannabis spray | how about medical weed | cbd rub
    can you get cannabis on prescription for back pain and does it work | would marijuana chill out my muscles
    I tried a cbd balm last night and it smelled lovely but did precious little is it supposed to work | weed any good | cannabinoids and back spasms
    there's a new shop on the high street selling nothing but hemp creams and oils and the window says good for back pain is it
    has anybody tested hemp on bad backs | cbd capsules | smoke a joint or not | does hemp oil loosen tight backs
    the health food shop lady was very keen on cbd for my lumbar is it worth thirty quid | are those cannabis sweets any help
    is cannabis better than painkillers for this | a drop of hemp under the tongue | medicinal marijuana work | could a cannabis vape ease my back
    my mother asked me what cbd oil is and could it help her bad back and I hadn't a clue what to tell her
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
    what's the deal with magnesium tablets | my gran always ate a banana before bed for cramps does that work on a back
    I get cramp in my calves at night too so I'm beginning to wonder whether I'm low in something like potassium or calcium
    is there something missing from my diet that makes my muscles seize | I'm worried I'm deficient in something because my back keeps grabbing
    the woman in the health food shop sold me a tub of magnesium powder and I don't know if it was a waste of money
    a spoon of mustard is supposed to stop cramp is that nonsense
    I already take a water tablet so I'm a bit nervous about potassium but a friend said that's what stops spasms what do you think
    calcium tablets for a bad back | which is better for spasms potassium or magnesium
    my other half has put me on magnesium and zinc and something green in a smoothie and I'd like to know if any of it helps a back
    my bloods came back low in vitamin d could that be what's locking my back | b twelve and back pain | is there any food I should be eating more of
    somebody told me to soak in a bath of magnesium flakes for twenty minutes every night and swears it takes the spasm away | epsom bath tonight
    does spinach or leafy greens help with spasming muscles | haldi milk for back pain my mother in law keeps making it
    I've been taking magnesium citrate for a fortnight and nothing's changed is it pointless | will a handful of almonds do anything
    do dark chocolate and nuts have the stuff that stops cramps | rubbing magnesium lotion on my lower back yes or no | mag knee zee um for spasms
    do I need to top up my minerals | vitamin tablets for spasms | what about omega three capsules for my back
    a lad on site takes salt pills every day in the heat and says his back never goes so should I start | anything in the spice cupboard for this
    there's a bag of bath salts under the sink that says it soothes muscles and I'm wondering if soaking in it is worth the bother
    apple cider vinegar shot for spasms does that do owt | could a blood test show I'm short of something that's making my back seize
    I went vegan in january and now my back is cramping up so I'm thinking it might be what I'm not eating | am I getting enough potassium
    low calcium maybe | is it because I eat rubbish | the physio at football hands out bananas at half time for cramp so would one help my back as well
    does a magnesium bath soak get through the skin | is taking too much magnesium bad for you | how much magnesium should I take a day for my back
    dadi says drumstick leaves and ragi will give me calcium and the back pain will go so should I eat those | magnesium at bedtime
    I read that nearly everyone is short of magnesium is that what's behind my back going | can I take magnesium if my kidneys aren't great
    will cod liver oil loosen up my back | my nan swears by cod liver oil and a bowl of prunes | are those joint supplements a con
    do turmeric capsules calm down a back or is it hype | cherry juice for muscle pain | avocados and sweet potatoes instead of bananas
    is there a pill from the health shop that relaxes muscles naturally | could cutting out sugar stop my back going into spasm
    anti inflammatory diet for backs | do I need an iron tablet
    I thought it was potassium but my wife reckons calcium so which of them stops a back spasm
    the chemist asked was I taking anything for cramp and pointed me at a magnesium tube is there any sense in buying it | banana a day
    is the banana thing true or an old wives' tale | mineral deficiency
    I bought a magnesium roll on at the chemist and it tingles but the spasm hasn't budged so is it doing anything
    are msm and chondroitin worth bothering with for the spine | does vitamin c help muscles let go | bone broth for backs
    my trainer says I'm magnesium depleted from all the workouts and that's why the back is locking is he right | please tell me what to eat for this
    what can I eat so my muscles stop clamping | foods rich in magnesium | is a bath with table salt as good as epsom
    putting a bar of soap in the bed and eating bananas that's what my aunt does for cramp
    I used to take a multivitamin and stopped last month is that why it went | my mum rang to say eat three bananas | can potassium tablets hurt you
    does creatine make your back cramp | ashwagandha for muscle spasms
    I've eaten nothing but toast all week since my exams started and now my back's in knots could it be poor nutrition doing this
    protein shakes for my back | do homeopathic cramp tablets or tissue salts do anything at all | is there any proof behind magnesium for muscles
    the internet says I'm lacking in potassium magnesium and vitamin d all at once and I don't know which to buy first | too little sodium in my food
    pickle brine from the jar for back cramp
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
    should I be on the water all day with this | get a pint of water down me would that sort it
    I've only had two cups of tea since yesterday morning and then my back went so is it that | my boss says neck a litre of water and it'll let go
    is it safe to drink loads of water to shift a spasm
    I never drink at work because there's no toilet on site and I'm wondering if that's what set my back off | I'm not a big water drinker
    water for spasms | does it matter how much I drink | can I have an isotonic drink for this
    my daughter keeps bringing me glasses of water is there any point
    I had a dodgy tummy on sunday and couldn't keep fluids down then my back cramped on monday is that the reason
    squash or plain water which is better for a back | would sipping water through the night help my back
    I'm scared it went because I forgot to drink in the heat | sports drink or water for a seized back
    my pee's a bit dark could it be I'm dried out and that's my back | should I cut down on tea and have water instead
    was it the pints last night with no water that did my back in
    I had a skinful on saturday and woke up locked solid on sunday was it the drink drying me out
    do I need one of those sachets you get from the chemist for rehydrating | is nimbu paani with salt any good for a spasm
    we did a long drive down from queensland in the heat and I hardly touched my bottle is that why I can't get out of the car | drink plenty they said
    shouldn't I be drinking two litres a day | hydrate or not
    I've been to the loo six times because I'm forcing water down for this spasm and it hasn't eased so do I stop
    my fitness app nags me to drink more and now my back's gone so maybe it was right | am I drinking too little for my back's sake
    is it worth forcing down water when I'm not thirsty | gave up fizzy drinks and hardly had anything since is that why it seized | too much coffee
    six coffees a day and no water did that cause my back to go | does squash count towards my water | how do I know if I'm dried out
    would hot water with lemon ease it | I was moving house all day on one can of cola and nothing else and by evening my back had locked so was it that
    my mother keeps shouting at me to drink water every time my back twinges and I'd love to know if she's talking sense
    I only ever drink when I have a meal and someone said that's why my back goes so should I change that | dehydrated is it
    tap water with a pinch of salt my coach says
    at work they've put posters up about hydration and I'm wondering if two litres a day would have saved me from this
    is it because I was on a long flight and drank nothing the whole way
    I was fasting yesterday no water from dawn to sunset and my back locked up at night could that be the reason
    can you drink too much water for a bad back | glass of water now
    the nurse on the phone said keep my fluids up so is that for my back or just in general | milk or water for a bad back
    is it better to have one of those fizzy rehydration tablets or simply a few glasses of water when my back's like this
    will a cup of tea do instead of water | I barely touch water I live on cola has that done this | do I have to carry a big bottle around
    eight glasses a day for backs | is thirst enough to go by or should I drink to a target
    worked on the roof all day in the sun with one bottle of water and now I can't straighten is it lack of fluids | I'm parched and my back's in bits
    does fizzy water count | my sister says I'm just dehydrated and to stop complaining is she right | flush it out with water
    not drinking enough I suppose | water intake and my back | I run in the mornings without drinking first is that what set it off
    so like do I just drink water and wait | reckon I'm dry as a bone that's why me back's gone | how many litres
    should I set an alarm to drink every hour so it doesn't go again | has my back seized from not having enough to drink
    the gym lads say it's always dehydration | did the wine do it | can I have a drink of anything that'll ease it | will gulping water do any harm
    I drank three bottles of water after it went and it made no difference so should I keep going | hi dray shun for my back | fluids to loosen my back
    two litres or three | if I'd drunk more yesterday would my back be all right today
    I'm on my feet in a hot kitchen and never get a drink so is that the reason my back has locked | powdered electrolyte sachets in my bottle
    drinking more won't cure it will it | should my husband be drinking more his back's locked
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
    our kit man always blames dehydration whenever a player pulls up with a cramp and I'd like to know whether there's anything in it
    is there a link between being dried out and muscles seizing | how come footballers cramp up when they've sweated a lot
    what does a lack of water actually do inside a muscle | is it a fact that dehydrated muscles go into spasm
    my biology teacher said muscles are mostly water so do they lock up when there's less of it | do spinal discs lose water over the day
    dehydration and muscle cramps | can someone's muscles seize from being short of fluid | why do people say spasms come from dehydration
    I read that the discs are like sponges and shrivel up if you're dehydrated is that right | dried out discs | can a hangover make muscles cramp
    tell me how fluid levels affect muscles | do old people's muscles cramp because they don't feel thirst
    is there proof that dehydration brings on back spasms | the science of dehydration and cramp | do muscles shrink when you're dehydrated
    can sweating buckets make a back lock up | fluid loss and spasms
    there was something on the radio about the elderly getting dehydrated and having muscle spasms is that a genuine connection
    I keep hearing dehydration makes muscles spasm but nobody explains how it's supposed to work | is the idea that dry muscles go into spasm a myth
    when the body is low on water does it take it from the spine | does thick blood from dehydration cause muscle cramps
    when people lose a lot of fluid in a heatwave do their muscles spasm more or is that just something the papers say
    does the weather being hot make people cramp because of sweat | what's meant by dehydration | do nerves misfire when you're dehydrated
    I'm not saying it's my trouble but in general does a body low on fluids get more muscle spasms than a well watered one
    I'm curious whether dehydration is really behind spasms or whether that's just something people repeat | do saunas cause cramps by drying you out
    losing sweat and spasms | can dehydration by itself make a back seize | does a tummy bug that dries you out lead to muscle cramps
    is it sodium loss or water loss that gives athletes cramp | explain how water affects the spine | does fluid around the joints dry up with dehydration
    people always say a cramp means you're dehydrated but I've seen people cramp up in swimming pools so what's the real story
    one website says dehydration thickens the blood and starves the muscle until it spasms and I wonder is that proper science
    do muscles work worse without water | my coach reckons every cramp is dehydration is that scientifically true
    I've seen a video where a man says ninety percent of back spasms are really dehydration and I don't know if there's any truth in that
    do muscles go stiff when there isn't enough fluid in the body
    supposedly the discs between your bones are mostly water so does it follow that dehydration makes a spine stiff and sore
    can alcohol dehydrate muscles into spasm | are dehydrated people more likely to get back spasms than other people
    does dehydration make pain feel worse | dehydration myth or fact | have studies looked at dehydration and back pain
    the roofers I work with sweat all day in summer and get cramps in their legs so can sweat do the same to a back
    what's going on in a cramp when somebody's lost a lot of salt and water | does fasting dehydrate muscles enough to cramp | dehydrated muscles
    being short of water and spasms | is dehydration overblown as a cause of muscle trouble
    I teach hot yoga and a student asked me whether sweating that much could make a back muscle seize and I couldn't answer
    you know how they say dehydration causes cramps well does it also cause spasms in the back
    my grandson is doing a school project and wants to know if dehydration can make muscles go into spasm what should I tell him
    could you explain in simple terms why a body that's short on water would make a muscle clamp down and stay clamped
    does dehydration only cause cramps in legs when you're exercising hard or can it do the same to the back when you're sitting still
    what is the connection between hydration and muscle spasm | sweat and cramps | why would being dry make a muscle clench
    do cyclists get back spasms in the heat from losing fluid | does dehydration matter for the spine
    one doctor on the telly said dehydration dries the discs and another said it's rubbish so who should I believe | the dehydration thing explain
    can a hot climate cause more back spasms through sweating | dehydration spasms truth | is cramping a sign of dehydration
    are muscle spasms a symptom of dehydration | if you sweat a lot does your back seize
    does air conditioning or dry air dehydrate muscles and make them spasm
    in the army they made us take salt and water on marches to stop cramp so does the same go for back muscles generally
    do electrolyte losses set off cramps | I learned at school that cramps come from dehydration was that ever proven
    does losing water through sweat upset the muscles | dehydration as a trigger | how does the body go into cramp when there's not enough water
  `),
};
