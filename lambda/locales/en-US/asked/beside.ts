import { list } from '../list.ts';

/** What is asked and has no answer of the ledger: what is asked of a pharmacist, of a doctor, of nobody here. */
export const beside = {
  /** What to take, how much, when, with what. */
  medicine: list(`
    should I take two ibuprofen | how many ibuprofen can I take | can I take ibuprofen and Tylenol together
    what's the dose of naproxen | how much paracetamol can I take | should I take another pill
    can I double my tablets | can I take my husband's tablets | should I stop taking my tablets
    is it time for my next painkiller | how often can I take Advil | can I mix codeine with alcohol
    can I drink with my muscle relaxants | what can I take for this | what should I take for the pain
    which painkiller should I take | what tablet is best for me | can I take my old pain pills
    can I use my leftover oxycodone | should I take oxycodone | should I take ibuprofen | should I take paracetamol
    can I take naproxen | should I take an aspirin | can I have more morphine | can I take gummies with my tablets
    can I take my blood pressure pill with ibuprofen | should I skip my dose | I forgot my tablet what do I do
    how many milligrams should I have | is four hundred milligrams okay | can I crush my pills
    can I take it on an empty stomach | how long between doses | should I change my medicine
    can I come off my tablets | is my prescription too strong | can I take antibiotics for this
    should I take a sleeping pill | can I take melatonin | can I take a Valium now | give me something for the pain
    can I use Voltaren gel twice a day | how much magnesium should I take | what dose of vitamin D should I take
    can I put a lidocaine patch on | should I use Deep Heat | can I use Tiger Balm with ibuprofen
    is it safe to take Nurofen while pregnant | can I take gabapentin for my back | should I up my amitriptyline
    can my mum have codeine | can I take two Panadol and one Nurofen | should I take my pill now or later
    which medicine is best for back pain | what medication should I ask for | tell me what to take
    what drugs should I take | how many tablets a day | can I take something stronger | do I take it with food
    should I take my medication | can I take diclofenac with aspirin | can I get steroids for this
    is cortisone injection what I need | should I have a steroid shot | can I take prednisone
    what painkiller can I have | what pill should I take | my tablets aren't working can I take more
    is it okay to take codeine every day | can I stop my antidepressant | how strong is tramadol can I have two
    when can I have my next tablet | can I take paracetamol with a cold remedy | can I buy muscle relaxants
    can I use CBD with my blood thinner | do I need antibiotics | should I rub ibuprofen gel in
    what tablets are best | what do I take for it | which tablets | take something for it | take anything for this
    I've had two paracetamol at six o'clock is it alright to have another two before bed or do I hold off
    is there paracetamol in these cold sachets because I've already had my two for the back | one tablet or two
    how many in twenty four hours is the limit | max dose of codeine for a grown man | can a twelve year old have half an adult tablet
    can I give my son ibuprofen for his back | I've a cupboard full of my late husband's pain patches would I be mad to put one on
    my wife left some diazepam from her dental work and it's tempting so could I have the one
    leftover antibiotics from last year are they any use to me for this | expired painkillers
    they've gone a funny colour in the packet can I still take them | wine with anti inflammatories | booze and naproxen don't mix do they
    I'm on the wagon anyway but if I weren't could I have a whisky after a codeine | driving on muscle relaxants
    operating the crane on co codamol am I allowed | will pregabalin make me put on weight | can codeine bung you up
    my mouth's as dry as a bone since the new tablet is that what it does to you | I've come out all itchy since I started the naproxen should I stop it
    why do my painkillers give me an upset tummy | do I need something to line my stomach with diclofenac | with milk or with water | before food or after
    empty stomach okay | can I swallow it with grapefruit juice | cut the pill in half or not
    I hate swallowing tablets can I open the capsule into yoghurt | suppository or tablet which should I be having
    missed my morning dose do I take both now | threw up right after my tablet should I take another one
    should I set an alarm and take it through the night | is it allowed to mix blood thinners and aspirin
    I'm on ramipril for the pressure and the fella in the shop sold me ibuprofen is that going to clash | metformin and painkillers
    do antidepressants and tramadol mix | I take sertraline so what pain tablet can I have on top | st john's wort with codeine
    does the pill stop working if I take ibuprofen | can I take anything while breastfeeding | what can I take seeing as I'm four months pregnant
    I've an ulcer so what am I allowed | allergic to aspirin what else is there for me
    I'm only on the one kidney so I'm wondering which painkiller I'd be let have | would my thyroid tablets get in the way of a painkiller
    can diabetics have steroid tablets | can I have a steroid injection if I'm on blood thinners | would you put me on gabapentin | up my gabapentin
    I want to come off the codeine how do I do it without going cold turkey | am I safe to stop tramadol all of a sudden
    doctor said wean off the diazepam but never said how quickly so what would you do | I've been on co codamol for six weeks am I getting hooked
    can I get more without seeing the doctor | repeat prescription for my painkillers | could the chemist give me something without a script
    what do I ask the pharmacist for | gel and tablets together or is that doubling up | how many times a day can I rub the cream in
    can I put a heat rub over the ibuprofen gel | can I wear the lidocaine patch in the shower | how long do I leave the pain patch on
    how long before it kicks in | when does the tablet wear off | my tablets have worn off and it isn't time yet what now
    nothing's touching it can I have an extra one just this once
    my nan takes three at a go and says the packet is only being careful I shouldn't copy her should I
    I've been handed a bag of tablets by the hospital and nobody told me which one to take first or how often
    the label says one to be taken at night but I'm in bits at lunchtime can I have it early
    I had a sleeping pill last night and now I want a muscle relaxant is that too close together
    is it ok to take melatonin on top of my back tablets for a few nights | sinus tablets and a painkiller at the same time
    what milligram should I be on | slow release or ordinary which should I be asking for | just tell me a dose | what tablet do you recommend doctor
    paracetamol how often | ibuprofen or naproxen for me with my high blood pressure
    uncle is giving me one strip of tablets from india without any box may I take those
    is it bad to be taking painkillers every single day since january | how long can I stay on anti inflammatories before it does me harm
    will taking a painkiller before I walk be cheating or is it alright | should I take something before I do the moves
    taking it regularly or only when it hurts which way is right | the dog's on the same painkiller as me can I borrow his
    can I have naproxen before my operation on friday or do they want me off it | do I have to finish the whole box
    scared to take anything with my heart tablets | my wife counted and says I've had my full amount for today so when does the clock start again
    cod liver oil with my blood thinners | prescription ran out | para seat a mol how many | eye byoo profen dose | nap rocks in with food
    I've got a box here that says five hundred milligrams and another that says two fifty and I'm lost as to how many I'm meant to have
    the out of hours lady said take them round the clock but I sleep eight hours so do I set an alarm or just miss one
    my neighbour's a retired nurse and she gave me two of her tablets in a twist of foil should I swallow them
    I take a blood thinner for my valve and my daughter came back from the shop with aspirin so what do I do with it
    we're flying in the morning and I'm wondering whether I'm let bring my codeine through the airport and take one on the plane
    my tablets have me bunged up and foggy and I'd sooner have the pain so can I just pack them in altogether
    I normally have a glass of red with my dinner but I've started muscle relaxants so is that off the table now
    I don't like to bother the surgery but the packet says three days only and this is my fifth can I go on | next dose when | too soon for another
    tablets and beer | halving my tablets | side effects of diclofenac | paracetamol while pregnant | missed a tablet | ibuprofen with warfarin
    dose for a child | painkillers while breastfeeding
    am I due another dose | is it too early for the next one of my painkillers | I took two at eight when am I let take two more | how far apart should I space my paracetamol | every four hours or every six
    skipped this morning's should I catch up tonight | took it late do I push the evening one back | slept through my two o'clock dose | I brought the tablet back up does it count
    spat half of it out do I take a fresh one | chew it or swallow it whole | can I dissolve it in juice | soluble or ordinary tablets for me | liquid because I can't get pills down
    can I break the slow release one in two | is it alright to open a capsule | is half a tablet worth taking | is one enough or should it be two for a woman of fifty kilos | I'm a big man do I need a bigger dose
    does weight decide how much you take | dose for an eighty four year old | is the adult dose the same for a fifteen year old with a sore back | can my twelve year old have one of mine
    baby spoonful how many mils | how many mils of the kids' syrup would equal an adult tablet for me | can I take the dog's anti inflammatory | can I take the stuff the vet left for the horse
    my sister's patches are they the same as mine would one be all right | my mate offered me one of his strong ones should I say yes | could I borrow a tablet from my flatmate
    there's some of dad's stuff in the drawer since he died can I use it up | they're two years out of date are they dangerous | the tablets got damp are they still grand | kept in a hot car all day are they ruined
    blister packs and a bottle with no label what are they | white round pill with a line in it what is it | my tablets look different this month are they the same thing
    brand or own label is there a difference in the tablets | the cheap supermarket ones are they weaker | will the own brand painkiller do | can I get something at the counter without a prescription
    what would the chemist sell me for my back | which thing off the shelf should I buy | ask the pharmacist for what exactly | can you prescribe me something | send a prescription to my chemist
    can you order my repeat | I've run out over the weekend how do I get more tablets | emergency supply from a chemist | the surgery's shut and I've no tablets left | why won't the doctor give me anything stronger
    what would you give me if you were a doctor | what are my options tablet wise | which of my tablets should I take first | do I take them all together or spread out over the day
    can the three of them be taken at once | two kinds of painkiller on the same day okay | is it fine to alternate them | paracetamol on top of codeine is that doubling up
    flu powder plus paracetamol is that too much | is there the same thing in both these packets | cough syrup with my painkillers | antihistamine and a muscle relaxant together
    travel sickness tablets with diazepam | sleeping tablets and codeine in one night | herbal sleep tablets with my prescription | ginkgo and aspirin any clash | turmeric capsules and blood thinners
    magnesium tablets with my heart tablets | vitamin tablets along with antibiotics | can I have grapefruit with my statin and a painkiller | milk with antibiotics | does coffee stop my tablets working
    beer on anti inflammatories | wine at a wedding when I'm on codeine | how long after a drink before I can take a tablet | I've had a few pints can I take my relaxant | one brandy with diazepam
    driving after codeine am I legal | working at heights on muscle relaxants | can I fly with my tablets in hand luggage | can I take codeine into dubai | breast milk and ibuprofen
    eight weeks pregnant what painkiller is allowed | trying for a baby should I come off naproxen | painkillers and my coil | on the pill and antibiotics | I'm asthmatic can I have aspirin
    I've a stomach ulcer and they gave me naproxen should I take it | I've dodgy kidneys what's okay for pain | liver trouble which painkiller is safest for me | warfarin and paracetamol
    rivaroxaban and anti inflammatories | lithium and ibuprofen | blood pressure tablets and decongestants with naproxen | is ibuprofen allowed alongside an asthma inhaler | insulin and steroid jabs
    antidepressants with codeine is it dodgy | I'm on methadone what can they give me | is it alright to take tramadol with sertraline | epilepsy tablets with tramadol | I've glaucoma is amitriptyline all right
    does this tablet make you sleepy | will gabapentin knock me out | constipated on codeine what do I do | tablets are giving me heartburn | tummy cramps since the anti inflammatory started | nausea with tramadol
    rash since I took the new one | ankles swelled on my tablets | tablet made me dizzy do I stop | dry mouth from amitriptyline | weight gain on pregabalin | do they affect your sex drive
    will they show up in a drugs test at work | are these habit forming | how many days in a row is alright | a month on codeine is that addiction | how do I cut down gradually | can I stop steroids suddenly
    how long does it stay in your system | how long till it works | how quickly should I feel a tablet kick in | it's an hour since I took it and nothing | they did nothing so can I have another
    they wear off at three in the morning what then | tablet at bedtime or first thing | should I take it before physio | should I take something before I try getting up
    take it round the clock or only when it's bad | on a full stomach or empty | with a biscuit is that enough food | do I need a stomach protector with naproxen | omeprazole with ibuprofen
    rub in the gel and swallow the tablet as well | how much gel do I squeeze out | how often can the patch be changed | two patches at once | cut a patch in half | bath with a pain patch on
    can I put a warm bag over the gel | tiger balm then a patch | cream on broken skin | injection in the backside would it be stronger than tablets | could I ask for a steroid jab
    can you have a jab of diclofenac | suppositories how often | should I ask for lidocaine plasters | nose spray painkiller | antibiotic for a back spasm | water tablets and anti inflammatories
    thyroid tablet and calcium how far apart | I'm meant to stop my aspirin before the operation how many days ahead | finish the course or stop when I feel fine
    dentist gave me strong ones for my tooth could I use them for my back | the hospital gave me a bag of five different boxes and no list so how am I supposed to know what to take and when
    my wife puts my tablets in one of those boxes with the days on and she's gone away so which ones are for nights
    the g p upped my gabapentin over the phone and the box says something different so which do I follow
    I'm on eleven tablets a day already and don't want to add another to the pile so is there something I could safely swap | every four ours or six | ibu pro fin with food | die clo fen ack gel | cody in and wine
    amma trip till in at night | strip of ten tablets I have how many daily | doctor gave two tablets morning evening can I skip evening one | gas tablet is required with pain killer or not
    pain killer injection is better or tablet | combination tablet safe for daily use please tell
    the chemist put a sticker on the box that says may cause drowsiness and I've a school run at three so can I take one now
    my hands are that stiff I can't open the childproof cap so is there some other way of getting my tablets packed
    I've two boxes the same but one says two hundred and the other four hundred so how many of each would I take | they told me to take one three times a day and I'm only up for ten hours so how should I space them
    my wife's on tablets for her heart and mine are for my back and they look the very same so how do I tell them apart
    the tablet's the size of a horse pill and it sticks in my throat so may I crush it into a spoon of jam
    I'm going on a ten hour flight and wonder should I take my painkiller before I board or wait until we're up
    the dentist gave me one sort and the doctor gave me another and neither knew about the other so can I take the both of them
    my son's sixteen and five foot eleven so does he take the grown up dose or the one on the back for children
    I took the last of my codeine this morning and the surgery's closed for two days so what could I have instead
    I've a christening tomorrow and there'll be wine and I'm on the relaxant so do I skip the wine or skip the tablet
    my neighbour says her tablets worked wonders and wants to give me a week's worth so would that be a mad thing to do
    I fast for ramadan and the label says with food three times a day so when should I be taking my tablets
    I like to do without but my husband says get ahead of it and take them by the clock so which way is better
    I've been rubbing in the gel four times a day and the leaflet says three so have I been using too much
    it says avoid in kidney disease and my results were only slightly off so does that mean I can or I can't take it
    the hospital said no anti inflammatories after my bypass and now the locum has given me naproxen so do I take it or not
    my mother's eighty eight and weighs six stone so should she be getting a smaller dose of painkiller than the packet says
    I'm eleven weeks along and the box says ask your doctor and mine can't see me until thursday so what's allowed till then
    I stopped the antidepressant that they gave me for the nerve pain because it made me fat so was I right to stop
  `),
  /** About health, and nothing that the ledger answers. */
  health: list(`
    is it safe | is this safe | is that safe | is it safe for me | is it safe to do this
    can I take a shower | can I shower like this | may I have a shower | can I take a nap | can I take the stairs | can I take the bus | can I take the dog out | can I take a break from work | should I take the week off | can I wash my hair
    can I drink wine with a bad back | can I drink beer with this | is it okay to drink wine | can I have a beer tonight
    should I have a colonoscopy | does cranberry juice help a bladder | does vitamin B twelve help tiredness | what vitamins should I take for my hair | is zinc good for a cold | what should I eat for cholesterol | are eggs bad for cholesterol | does iron help anaemia | should my baby have vitamin drops
    does coffee raise blood pressure | is red wine good for your heart | how much sleep do I need | is my weight healthy | does the sun give you cancer | how do I check a mole | how do I do CPR | what is the recovery position | is my ear infected | can I swim with an ear infection | what is a slipped rib
    how do I get rid of a wart | do probiotics work | is gluten bad for me | do I have an allergy | why do I bruise so easily | is it normal to have cold hands | why do my knees hurt on stairs | what helps arthritis in the hands | do copper bracelets work | is my knee pain arthritis | how do I stop a nosebleed
    what is a kidney stone like | what does the pancreas do | how does insulin work | is surgery on my knee worth it | should I have my wisdom teeth out | can a tooth cause a headache | do I need a hearing test | is laser eye surgery safe | how do I treat athlete's foot | do detox teas work
    do I have appendicitis | is my blood pressure too high | why is my knee clicking | what causes migraines
    how do I lower my cholesterol | is my mole cancer | why do I have a rash | what's wrong with my stomach
    why does my neck hurt | how do I fix a frozen shoulder | what is tennis elbow | do I have diabetes
    is coffee bad for my heart | how do I lose weight | can I catch the flu twice | is this covid
    why are my ankles swollen | how do I get rid of a headache | do I need glasses | what is a hernia
    is it my kidneys | is it my gallbladder | do I have a urine infection | could it be gallstones
    why am I so tired all the time | what's a normal temperature | how do I stop snoring | is my thyroid okay
    why do my hands go numb at night | what's good for hay fever | does vitamin C stop colds
    should I get the flu jab | why is my hair falling out | how many calories should I eat
    is my heart rate normal | what is sciatica surgery recovery like | do I have ankylosing spondylitis
    do I have spinal stenosis | what is scoliosis | is my scoliosis getting worse | what is fibromyalgia
    do I have fibromyalgia | what is spondylolisthesis | what is a normal blood sugar
    can I fly with this | can I drive with a bad back | can I have sex with a bad back | can I drink alcohol tonight
    can I have a beer | can I drink wine | can I give blood | is it safe to have a baby with a bad back
    can I take a bath when pregnant | should I go to work | can I get a sick note | am I fit for work
    what's the matter with my foot | how do I treat a sprained ankle | what is plantar fasciitis
    why does my jaw click | what's causing my toothache | is my tooth infected | why do I get heartburn
    what helps constipation | how do I treat a burn | is this a heart attack sign in women
    what are the symptoms of diabetes | how long does flu last | why do I feel dizzy when I stand
    why do my ears ring | is a nosebleed dangerous | what is gout | how do I know if I'm anaemic
    am I pregnant | can you check my pulse | can you listen to my heart | what does my blood test mean
    should I see a dermatologist | what is a normal heartbeat | why can't I sleep | how do I stop smoking
    do I have carpal tunnel | what helps period pain | why is my period late | does my child need a doctor
    is botox good for wrinkles | what is a stroke | how do vaccines work | what is Parkinson's disease
    can stress cause hair loss | what is the best diet for weight loss | is keto healthy | does garlic thin the blood
    is ginger good for nausea | what helps a sore throat | is honey good for a cough | should I be tested for something
    what injection do I need | should I have an epidural | what is a nerve block | do injections in the back work
    is ozone therapy good | is stem cell treatment any good | is prolotherapy worth it | what about a nerve burn
    does my insurance cover physio | how do I find a good physio | do I need a physio | what does a physio do
    what's wrong with me | what is the diagnosis | can you diagnose me | what do you think is wrong with me
    why do I have cramp in my calf | why do my legs twitch | is restless legs a disease | what's a good blood pressure
    what is my BMI | do I need a hip replacement | is my knee worn | what is bursitis | what is tendonitis
    why does my shoulder blade hurt | is whiplash serious | what can I do about my bunions | are my lungs okay
    how do I lower my blood pressure | do I have high cholesterol | do I have asthma | what is an abscess
    does an orthotic help | do insoles help my back | should I wear different shoes | do special shoes help
    what's that ringing noise in my ears all about
    my husband snores like a chainsaw and the spare room is freezing is there anything that actually works for snoring
    is sleep apnoea the same as snoring | wondering whether I should get tested for sleep apnea | I keep waking at four and lying there is that insomnia
    my little one grinds her teeth at night should I be worried
    I've a wobbly filling and the dentist can't see me until thursday what do I do in the meantime | how long do braces stay on
    what's the white coating on my tongue | my gran swears by cloves for toothache is there anything in it
    should you pull a milk tooth that's hanging by a thread | does whitening ruin your enamel | wisdom tooth coming through | are cold sores catching
    I think I've a stye coming up on my eyelid do I put a warm flannel on it or leave it be | pink eye in toddlers | is conjunctivitis contagious
    why have I got floaters | does reading in the dark wreck your eyesight | carrots and eyesight is that an old wives' tale
    my eye keeps twitching what's it telling me | dry itchy eyes | when should a child have their first eye test
    contact lenses or glasses for a teenager | are cataracts hereditary
    my mam is having her cataracts done next week and she wants to know how long before she can drive again | what's glaucoma when it's at home
    how do you get wax out of your ears safely | popping ears on planes | my toddler keeps tugging at one ear could he be teething or is it an earache
    glue ear and grommets | why do I get a runny nose every time I eat something spicy | blocked nose at night | sinus headache relief
    does steam help a stuffy nose | I've lost my sense of smell since that bug went round the office will it ever come back
    pollen is murdering me this week what can I do | are dust mites why I sneeze in bed | man flu is that a real thing
    starve a fever feed a cold or the other way round | my voice has gone and I've a presentation tomorrow any tricks for getting it back
    tickly cough keeping me awake | do tonsils grow back | should I gargle salt water | croup in babies | does a humidifier do any good for a chesty cough
    what's the difference between bronchitis and pneumonia | peak flow reading | asthma and cold air | can you grow out of asthma
    vaping versus smoking which is worse for your lungs | I've been off the fags a week and I'm climbing the walls does it get easier
    how long after you stop smoking do your lungs clear | is one glass of wine a night too much | dry january any benefit
    how do I know if I'm drinking too much | my dad's liver numbers came back high and the surgery only left a voicemail what on earth does that mean
    what does the spleen do | wind and bloating | lactose intolerance in adults | sourdough easier on the tummy is it
    what do you give a child with the runs | stomach ulcers do they come from stress or is it a germ like they say now
    constipated on holiday every time how come | how much fibre should a person have | are piles ever serious
    is it worms that make a child itch at night | bowel screening kit
    I've had the poo test through the letterbox and I keep putting it off is it really worth doing | what happens at a colonoscopy
    I want to drop a dress size before the wedding in june what diet would you put me on | how many steps a day for weight loss
    carnivore diet any truth in it | vegan and b twelve | going veggie safe for a teenager
    my daughter won't eat anything beige or green or frankly anything at all is she going to be malnourished | belly fat after fifty
    how much sugar is too much for a child | is salt really so bad for blood pressure
    my blood pressure was one forty over ninety at the chemist should I panic | normal blood pressure for a seventy year old
    what's a good resting heart rate | why does my heart skip a beat now and then | my watch keeps saying my heart rhythm's irregular do I trust a watch
    heart murmur in a child | what is a stent | good cholesterol and bad cholesterol what's the difference | varicose veins
    why do I get cramp in my toes in bed | is gout a rich man's disease like they say
    my big toenail has gone thick and yellow and I'm mortified to wear sandals what kills it | verruca at the swimming pool | cracked heels
    flat feet in kids do they grow out of it | rolled my ankle on the kerb do I strap it or walk on it | is my finger broken or just jammed
    my knee clicks going up the stairs but doesn't hurt is it going to give out on me one of these days | how long does a knee replacement last
    new hip how soon can you garden | golfer's elbow | bursitis in the hip | rotator cuff what is it | trigger finger | carpal tunnel splint
    numb fingers at night typing all day is it carpal tunnel | rheumatoid or osteo which arthritis is which | how do I shift a crick in the neck
    can a bad pillow give you a headache | I get these zigzag lights and then half my head throbs is it a migraine | aura without headache
    is a concussion always obvious | travel sickness in the car | jet lag how do I beat it | malaria and mosquitoes | mosquito bites
    why do midges only eat me and never the wife | tick bite what do I look for | how do you get a tick out | jellyfish sting and wee is that true
    sunburnt shoulders what soothes it | what factor sun cream for a baby | itchy skin in winter | is psoriasis catching | ringworm treatment
    my teenager has terrible spots and he's stopped going out is there anything better than face wash | back acne | blackheads
    does toothpaste dry out a pimple | what's this flaky patch on my scalp | nits again third time this term what actually gets rid of head lice
    going bald at thirty | grey hair early | white marks on my nails is it calcium | funny looking freckle on my arm should someone look at it
    skin tags how to remove them | lump on my wrist they used to hit it with a bible | lipoma what is that | sebaceous cyst on the scalp
    impetigo off school how long | is it chickenpox or insect bites | when do babies sleep through | is my baby teething | breast or bottle
    my milk hasn't come in and the midwife isn't back till monday am I starving the baby | tongue tie snip | bed wetting at seven
    growing pains are they a real thing | my boy's legs ache at bedtime but he's grand by morning is it just growing | is my kid autistic
    my nephew has been told he's on the spectrum what does that mean exactly | speech therapist or wait and see | heavy periods
    is it p m s or am I just narky | polycystic ovaries | how do I know I'm perimenopausal | smear test is it painful
    my fella won't go for his prostate check because he's mortified how do they even do it these days | should I get my p s a done
    low libido after a baby | vasectomy recovery | which contraceptive is best | the morning after pill how late | how do I work out when I'm ovulating
    pregnancy test too early | morning sickness all day long | can I dye my hair while pregnant | what can't you eat when pregnant
    when will I feel the baby kick | stretch marks cream
    I had the baby six weeks ago and I cry at adverts is it the baby blues or should I say it to someone
    I can't concentrate on anything lately have I got adult a d d | counselling or a chat with the g p | how long is the waiting list for therapy
    is o c d curable | eating disorder help for my daughter | bipolar what is it | is forgetting names the start of dementia
    my mother put the kettle in the fridge twice this week and laughs it off should she have a memory test | do crosswords keep your brain young
    parkinson's shake or just nerves | why do my hands tremble holding a cup | what does epilepsy look like | can you spot a stroke from someone's smile
    covid test still two lines | do I still have to isolate with covid | flu vaccine for over sixty fives | shingles vaccine who gets it
    is the m m r safe | tetanus after a rusty nail | measles going round the school | is my blood group rare | low iron how do I get it up
    vegetarian and always shattered should I have my ferritin looked at | what does a full blood count check for | fasting blood test can I have black tea
    what should a diabetic have for breakfast | type one or type two | finger prick sugar reading of seven | sugar level after food is it okay
    can you reverse diabetes | which doctor for knees | what's the number for out of hours | is the walk in centre better than a and e for a cut hand
    how do I register with a dentist | how long is the wait in casualty | private health insurance worth having | what does a rheumatologist do
    stitches or glue for a cut chin | blister pop it or leave it | black eye | how do I make a sling | choking baby what do you do | first aid course
    nosebleeds lean forward or back | stitch in your side when jogging | why am I always yawning | smelly feet | why do we have an appendix at all
    how many litres of blood does a person have | are left handed people healthier | does cracking knuckles give you arthritis
    do air fryers give you cancer | are energy drinks bad for a thirteen year old | is red meat bad for the bowel | apple cider vinegar
    green tea for weight loss | kombucha good for the gut | does manuka honey heal wounds | echinacea for colds | aloe vera on a burn
    my dog's been sick on the rug twice since breakfast should I ring the vet | fleas on the cat | is kennel cough catching to people
    worming the puppy how often | sausage dog has hurt her legs jumping off the sofa does she need the vet
    can I drive my van with my back like this or would the insurance kick up | is it legal to drive in a spasm | flying with a bad back
    I'm due to fly to see my sister on friday with my back gone would the airline even let me on | aisle seat or window with a bad back
    sex with a bad back | which position is kindest for a bad back in the bedroom | do I have to tell my boss about my back | sick note for my back
    can I self certify for a week | am I entitled to disability with a bad back | can I claim off work for hurting my back at the warehouse
    lawyer for a back injury at work | will my insurance pay for a physio | how much does a physio cost | physio waiting list
    what happens at a first physio appointment | what do I wear to see the physio | physio or osteopath what's the difference in training
    how long does it take to become a physiotherapist | what would a back doctor do at an appointment | which specialist deals with backs
    what's a pain clinic | facet joint injection | rhizotomy | can I have an epidural in labour with a bad back | tattoo on my lower back and an epidural
    bad back and breastfeeding | what's the best baby sling for a mum with a dodgy back
    my son's school bag weighs more than he does will it hurt his spine | how many vertebrae are there | how many bones are in the spine
    where's the coccyx | sacroiliac joint | difference between spine and spinal cord | what nerves come out of l four | is the psoas a hip muscle
    what's the big muscle in your lower back called | what's kyphosis | does my niece with the curved spine need a brace or will she grow out of it
    spondylolisthesis | what's a pars defect | cauda equina what is it | stem cells for backs | what shoes for a bad back | are barefoot shoes any good
    shaving my legs with a bad back | how do I put my socks on with a bad back | can I get a blue badge | walking stick which hand
    can I carry on breastfeeding lying down | can I wear a bra with no wire | who should I ring about this | ambulance or taxi
    do I go to a and e with a bad back | what will the hospital do for my back if I go | is it worth bothering the g p | what do you reckon it is doc
    give us a diagnosis | my sister reckons you can grow out of a nut allergy but the school still makes us carry the pen who's right
    the optician said there's pressure behind my eye and I was too flustered to ask her what that actually means
    I'm scared this brown patch on my cheek isn't just a sun spot and my husband says I'm fussing over nothing
    we're off to kenya in october with two small kids and I haven't a notion which vaccinations they're supposed to have
    so the nurse rang about my thyroid and said it was a bit on the sluggish side is that a tablets for life job
    my flatmate has tonsillitis and we share mugs and everything I'm bound to get it now aren't I
    a lad on site told me superglue is grand for closing a cut on your finger is he having me on
    my father in law is ninety and won't wear his hearing aid because he says it whistles what can be done about that
    every single night about ten o'clock my feet start itching like mad and there's nothing to see what could that be
    I shouldn't be going swimming with a perforated eardrum should I even if I wear one of those plugs
    my wife's doing that thing where you only eat between noon and eight and she's like a bear is it even healthy
    the pharmacist measured my pressure and pulled a face but she wouldn't tell me the numbers should I go and see someone
    I've gone and bought one of those smart rings and it says I get twenty minutes of deep sleep how much should it be
    the baby's got a flat spot on the back of his head and my mother in law says he needs a helmet does he
    someone in the office brought in home made kefir and says it cured her eczema I'm not convinced what do you say
    my grandson is three and still has a dummy and his teeth are starting to stick out how do we get it off him
    I've been told I'm borderline for sugar and the leaflet says cut down carbs but does that mean no rice at all
    as a vegetarian family we are worried only whether our daughter is getting sufficient protein for her growth at this age
    they gave my brother a monitor to wear for his heart for a whole day what are they actually looking for
    I was told years ago I had a heart murmur and nobody ever followed it up do I need to chase somebody
    I went to the barber and he says I've a bald patch the size of a coin coming at the crown will it spread
    doctor google has me convinced I have a thyroid problem because I'm tired and my hair's dry who do I even see
    my young fella broke his collarbone playing hurling and they only gave him a sling shouldn't it be in plaster
    is it me or does everyone get more spots in their thirties I never had acne as a teenager so why now
    the cat scratched me on the back of the hand and it's gone a bit pink do cats give you something nasty
    my auntie in kerala says gargling turmeric milk stops a sore throat dead is there any truth in that at all
    I'm meant to be having a general anaesthetic for my hernia and I've had a cold all week will they cancel it
    I had my ears syringed yesterday and now everything's too loud is it supposed to be like that for a while
    my boyfriend talks in his sleep and last night he walked into the wardrobe is sleepwalking something you see a doctor about
    what's the deal with vitamin b injections because half the mums at the school gate are getting them for energy
    I keep reading about gut bacteria and mood and it all sounds a bit woolly is there anything solid behind it
    there's a bug going round the nursery and they want forty eight hours clear but he's bouncing off the walls can he go back
    I do nights at the hospital and can't sleep in the day for love nor money any idea how shift workers manage it
    me nan always put onions in her socks for a cold it's daft isn't it or is there something to it
    my knuckles swell up when it's my turn to do the dishes and my mum had bad hands at my age should I get tested
    I'm getting married in six weeks and I've a wart on my ring finger of all places how do I shift it fast
    the dentist wants to do a root canal and a crown and it's nearly a thousand would I be mad to have it pulled
    I've never had a smear and I'm thirty four and honestly too embarrassed to go how bad is it on a scale
    my lad wants to bulk up for rugby and he's drinking three protein shakes a day at fifteen that can't be good can it
    my eyesight's gone blurry for reading and I hold the menu at arm's length is it just glasses I need or what
    um so my partner has been told he's colour blind at forty is that even possible I mean can it come on late
    the vet says our spaniel is two kilos too heavy but she only gets one bowl a day what are we doing wrong
    I had covid at easter and I'm still wiped out after a bit of hoovering how long before that lifts
    is it normal for a six year old to have an imaginary friend he shouts at or should I mention it to the doctor
    can I ask you something about my elbow because it's not my back but it clicks whenever I pour the tea
    my back's bad and I've a twelve hour flight to perth on sunday would they give me a wheelchair at the airport
    I drive a forklift and my back's in bits do I legally have to tell the gaffer or can I keep quiet
    work are asking for a doctor's letter about my back and the surgery wants to charge me for it is that allowed
    I've been offered jabs made from my own spun blood for my back at a private clinic has anyone proved that
    the physio on the health service is a fourteen week wait so how would I go about picking a decent private one
    my mother in law lives with us and wants to know which kind of doctor a person sees for a back is it bone or nerve
    I've a driving test on thursday and my back has gone would they let me move it without losing the fee
    I'm breastfeeding and my back is at me every time I pick him up is there a better way to hold a baby for feeding
    I hurt my back stacking shelves and the manager never wrote it in the book have I any rights at all here
    we've been trying for a baby and my back keeps going should I hold off getting pregnant until it's mended
    my granddaughter's teacher noticed her shoulders aren't level in p e who would be the one to look at a curve like that
    do you think I should ring in sick tomorrow or would that look bad when I've only been there a fortnight
    I asked at reception and they said see the first contact practitioner what in the name of god is one of those for a back
    should I rest a sprained wrist or keep using it | how long must I stay in bed with flu | did they use to keep women in bed for a week after having a baby | bed rest with twins is it still ordered
    should I keep off a twisted knee | is it safe to walk on a stubbed toe | will walking wear out my bad hip | does movement ease arthritic fingers | how do I stretch a pulled groin | pulled hamstring what stretch
    which stretches are good for shin splints | calf strain how far can I push it | can you overstretch your neck | is neck rolling bad for you | ice on a black eye | how long do I ice a swollen knee
    peas on a bumped head for a toddler | hot or cold for a wasp sting | heat for period cramps does it work | hot water bottle on a sore tummy | warm compress or cold for a stye | does a warm flannel help earache
    is a hot bath okay at thirty weeks pregnant | sauna while pregnant | hot tub and trying for a baby does it harm his sperm | do cold showers boost your immune system | cold water swimming and chilblains
    does wild swimming lift your mood | does damp weather set off asthma | can a change in the weather bring on a migraine | does thunder make hay fever worse | cold hands and white fingers in winter what's that
    why do my knees forecast rain | does going out with wet hair give you a cold | does magnesium help you sleep | bananas and heartburn | are bananas safe for diabetics
    potassium came back high on my blood test what foods are in it | vitamin d blood test too low what now | calcium for brittle nails | epsom salts for an ingrown toenail | is turmeric good for the liver
    collagen for wrinkles worth it | fish oil for the brain | glucosamine for dogs with stiff hips | how much water for kidney stones | does water clear up your skin | water retention in the ankles
    rehydration for a child with a tummy bug | electrolytes after vomiting | does coffee dry out your skin | hangover cure | cracking my knuckles does it swell them | should I let the barber crack my neck
    my jaw pops when I yawn | is it bad that my hip pops in the car | clicky shoulder | should a chiropractor touch a newborn | can an osteopath settle a colicky baby | do chiropractors help with ear infections
    cranial osteopathy for a crying baby | massage for cellulite | foot massage in pregnancy is it risky | how do you massage a baby with wind | head massage for hair growth
    lymph drainage massage after my operation | massage gun on calves good or bad | foam rolling the I t band | rolling a frozen bottle under my foot for heel pain | what's plantar fascia | is heel pain from fascia
    why is my arch sore first thing | knots in my neck after the computer | a lump in my armpit like a pea | what's a ganglion | acupuncture to stop smoking | acupuncture for fertility | acupuncture for hot flushes
    needles for hay fever | a tens machine in labour | can I use electric pads on my knee | cupping marks how long till they fade | magnets for arthritis wrists | kinesiology tape for a swimmer's shoulder
    how do you tape an ankle | ear candles | does laser get rid of thread veins | shockwave for heel spurs | ultrasound for a torn calf | neck traction collar do they work | knee brace for running
    wrist splint at night how tight | support stockings for a long flight | belly band in the third trimester | truss for a hernia do men still wear them | a sling or no sling for a collarbone
    a neck brace after a shunt in the car | best pillow for a stiff neck | how many pillows with acid reflux | firm mattress for a cot | is it safe for baby to sleep on his tummy
    sleep on left side when pregnant why | which side to sleep on with heartburn | do I need an m r I of my knee | x ray of my wrist said no fracture but it's still sore | dexa scan what does it show
    when is the twenty week scan | is a dental x ray safe in pregnancy | what does a brain scan show with migraines | ct of the sinuses | ultrasound of my thyroid what are they looking for
    do they scan for gallstones | mammogram does it hurt | is there a disc in your jaw | slipped disc in the neck what's that like | torn meniscus in the knee | achilles rupture how do you tell
    torn rotator cuff will it mend | broken toe do they bother with plaster | cracked rib from coughing what can they do | dislocated finger | pulled a muscle in my neck | is my shoulder out of its socket
    hernia operation how long off heavy work | tonsils out at forty | do cataracts always need an operation | gall bladder out what can I eat after | knee replacement or wait | bunion surgery is it worth the pain
    carpal tunnel operation which hand first | hysterectomy recovery how many weeks | does everyone lose their hearing with age | memory going at fifty five is it just getting old
    grey at twenty is it in the genes | is baldness from your mother's side | arthritis in my thumb joint | is it wear and tear in my knees | can stress bring on a rash | is my tummy trouble from stress
    stress and late periods | does worry give you ulcers | could anxiety be making me itch | stress eating how do I stop | does grief weaken your immune system | panic attacks what do you do in the middle of one
    are tension headaches from the shoulders | is depression hereditary | therapy or a self help book for low mood | does poor sleep make you put on weight | can tiredness cause styes
    sleep regression at four months | what time should a teenager be asleep | weak ankles always going over on them | weak wrists from typing | strengthen my grip after a fracture
    pelvic floor exercises after a baby how often | strengthen my knees for skiing | quads for bad knees is that right | exercises for a double chin | what exercise lowers blood pressure
    best exercise for weight loss over fifty | sit ups after a c section when | planks while pregnant | tummy gap after twins how is it measured | belly fat and diabetes | is my bmi wrong if I'm muscly
    tummy time how long for a newborn | text thumb is that a thing | thumb pain from my phone | eye strain from a screen | mouse arm | tennis elbow how long does it last
    is crossing your legs bad for varicose veins | do high heels cause bunions | are orthotics any good for flat arches | knock knees in a toddler | in toeing in a three year old
    should I lift anything after my hernia repair | lifting the baby after a section | can I lift my toddler when I'm pregnant | can lifting heavy things cause piles | does sitting on cold stone give you piles
    sitting all day and swollen ankles | does sitting at work affect fertility | how often to get up on a long flight for your legs | gym with a head cold | run with a blister | running and bad knees
    can I swim with stitches in | swimming on my period | swimmer's ear | exercise when you're fasting | is it safe to exercise with a heart murmur | can I play football with glandular fever
    golf with a replaced hip | skiing when four months gone | yoga when you're expecting | hot yoga and blood pressure | yoga for asthma | tai chi for balance in old people | yoga for thyroid
    which asana for sugar patients | can yoga induce labour | why do cold sores keep coming back | does thrush always return | will my warts come back once frozen | why do I get the same chest cold every winter
    does eczema go away for good | will shingles come back a second time | do kidney stones come back | chicken pox when is he allowed back to school | how long does tonsillitis last
    how many days is norovirus catching | how long till a sprained ankle is right | glandular fever how long off work | how long does a broken arm take at ten years old
    how long do night sweats last with the change | how long do stitches itch | how long is a cold infectious | breathing exercises for asthma | breathing techniques for labour | how do I stop hiccups
    what breathing helps a panic attack | is it normal to breathe through your mouth at night | can you be allergic to dust | how do you use a spacer with an inhaler | what does an inhaler do
    meditation for high blood pressure | hypnosis for fear of flying | mindfulness for teenagers with exams | does humming help sinuses | castor oil packs on the liver | leeches do they still use them
    bee stings for joints | salt caves for chesty children | homeopathy for teething | arnica on a bruise | reflexology what do the feet have to do with anything | mud baths for arthritis
    an oxygen chamber what's it for | ayurveda for hair fall | a vibration plate does it tone you | would a spinal stimulator implant suit somebody with a bad back | facet injections for my back what's involved
    nerve burning for a back is it sore | botox in the back muscles do they do that | platelets injected in the back what's that about | a spinal block for pain relief how is it done
    ketamine clinic for long term backs | hydrotherapy pool referral for a back how do I get one | spa break for a bad back would they take me | homeopath for a bad back | crystals for backs
    can I get a massage voucher on the health service for my back | does my travel insurance cover a bad back | do I have to tell the driving licence people about my back | parking badge for a bad back
    maternity belt or maternity physio for my back at six months | my back's bad and I'm due in march will I be able to push | back labour what is that | can I have an epidural with a bad back and a tattoo
    breastfeeding lying down with a bad back how's it done | is a bad back a disability | can they sack me for a bad back | where do I get a second opinion about my back
    spine surgeon or rheumatologist for an opinion who's who | blood tests for backs what do they look for | what does e s r mean on my results | c reactive protein what's a normal number
    my vitamin b twelve is low and I'm a vegetarian what should I be eating | hba one c of forty eight is that diabetic | what's a good number for ferritin | rheumatoid factor positive what now
    h l a b twenty seven what's that blood test | psa of four at sixty is it high | thyroid numbers borderline what next | my lad's elbow is up like a balloon after basketball where do I bring him
    my mother's knee gives way on the stairs and she won't use a stick how do I get her to the doctor | the midwife says the baby is breech at thirty six weeks is there some way of lying that turns it
    my neck's been stiff since I slept on the train and I can't check my mirrors would a collar help | the optician wants me to do exercises with a pencil for my lazy eye is it worth the bother at forty
    I've a swollen finger from catching a netball and my ring won't come off what's the trick for that
    since I started on the night shift I've put on a stone and I can't sleep past noon what should I be eating and when
    my grandson has croupy coughs every winter and my daughter keeps him home for weeks does cold air really cause it
    the nurse took six tubes of blood and told me to ring in a week what could they want six tubes for | my sister was told she has a tilted womb and she's trying for a baby does a tilted womb stop you
    my wrist has been in plaster since june and it's come out skinny as a twig how do you build it up again
    they say pregnancy loosens your joints so is that why my hips and pelvis feel like they're on hinges at seven months
    I've got a stiff big toe and my yoga teacher says it's gout but I don't drink so could it be anything else | my knee is the size of a melon after the five a side should it be heat or ice or straight to casualty
    the dentist says I clench in my sleep and wants to make me a guard is it worth two hundred quid for my jaw | my hip replacement is on thursday and I've a sniffle so do I ring them or turn up
    I pulled something in my shoulder putting up curtains and I can't reach my bra strap what would a physio do for that
    the wife had shingles last year and now there's a jab on offer is it worth her having it at seventy | I've a big mole in the middle of my back and my wife says it's changed colour who looks at that
    spots all over my back every summer what clears them | itchy back in the one place I can't reach | sunburnt back and nobody to put cream on it | hairy back how do men get rid of it | sweaty back at work
    my sister's getting a new hip in may and wants to know if she'll be able to kneel in church by christmas
    the school nurse says my boy's colour blind and he wants to be an electrician so is there any test that'd say for sure
    I work in a freezer warehouse and my fingers split open every winter so is there something people put on for that
    my dad's cholesterol is six and he lives on sausages and won't hear of changing so what would make the biggest difference to it
    a girl at work got her ears pierced and one's gone crusty and she keeps turning it so is turning it the wrong thing to do
    my husband has stopped hearing me unless I'm facing him and he says I mumble so where would he go for a hearing test
    I get a stitch under my ribs every time I run for the bus so is it what I ate or the way I run | the baby's due in a fortnight and my ribs are killing me from the kicking so is there a way to get him to shift
    my feet are a size bigger since I was pregnant and none of my shoes fit so do they ever go back down
    the letter from the hospital says my kidneys are working at seventy percent and to repeat the blood in three months so is that bad
    my youngest has a verruca and they won't let her in the pool without a sock so how long does it take to go
    I sat on the gym bench without a towel and now I'm convinced I've caught something on my legs what could it be
    grandad's stopped driving because of the cataracts and he's lost without it so how quickly would he be let back on the road
    I've got a sty a cold sore and a spot on my chin all in the one week so what does that say about my diet | the smear letter says changes and to come back for a closer look so what do they do at a closer look
    I'm up four times a night with the baby and my hair is coming out in handfuls so is it the tiredness or the feeding
    our childminder says never wake a sleepwalker and my husband steers ours back to bed every night so who's right
    I pulled my calf on the sunday and it's yellow and purple right down to the ankle now so is bruising that far down normal
    my wrists ache when I knit and my thumbs click so is it time to give up the knitting or get a splint
    they've put me down for a stress test on a treadmill and I don't own a tracksuit so what happens at one of those
    every time I fly my ears block for two days and I've a wedding in rome so what helps on the way down
    my teenage girl has growing pains in her shins after hockey and the coach says rest and her father says nonsense so which is it
    I had a cortisone jab in my shoulder last year and now the other one's frozen so do shoulders usually go one after the other
    the doctor wants me to track my pressure at home for a week and the cuff won't go round my arm so where do I put it
    my brother's been told he has a hiatus hernia and to sleep propped up so how many pillows is propped up
  `),
  /** Numbers and studies that nobody could trace. */
  untraced: list(`
    is it true that sixty eight percent have spasms | is it true 68 percent of people have a spasm each year
    do sixty eight percent of people get back spasms every year | what about the sixty eight percent
    did Stanford find fifty four percent fewer spasms | is the Stanford study true | what about the Stanford trial
    does a Stanford study say electrolytes cut spasms | does drinking cut spasms by fifty four percent
    is it true mindfulness cuts spasms by thirty seven percent | does mindfulness cut recurrence by 37 percent
    thirty seven percent fewer with mindfulness is that right | do twelve sessions over four weeks cut spasms
    does a journal say twelve sessions of rolling stop spasms | is it true that twelve sessions cut spasms
    I read that 54 percent get fewer spasms with salt | I read sixty eight percent of adults have spasms
    what percentage of people get spasms | what percent of people have back spasms | how many percent get better
    what are the statistics on spasms | is there a statistic for that | which study says 68 percent
    where does the thirty seven percent come from | is that percentage right | are those percentages real
    an article said fifty four percent is it true | what does the journal Spine say about spasms
    the Spine journal says 68 percent | the pain medicine study from 2019 is it right
    did a study in Spine find that most people have spasms every year | how many people have a spasm a year
    someone told me seventy percent get cured by water | is there a ninety percent success rate
    they say eighty percent of spasms are from dehydration | is it true that 90 percent of back pain is stress
    what's the success rate of this | how many people does this cure | what are my odds in percent
    fifty four percent | sixty eight percent | thirty seven percent | the Stanford study
    I read that sixty eight in every hundred grown ups get one of these each year is that so | sixty eight out of a hundred
    two thirds of adults get a spasm every year don't they | nearly seventy percent of us I heard
    my chiropractor had a poster up saying sixty eight percent of people seize up every twelve months where did he get that
    is that sixty eight percent figure made up | who came up with sixty eight percent | the sixty eight percent thing
    so what proportion of folk have their back go in a given year | what share of the population gets spasms | how many out of ten people get a back spasm
    is there any number for how common spasms are | that twenty twenty two paper in the spine journal
    can you find me the spine journal article about how many people get spasms
    a fella on a podcast quoted a spine journal from a couple of years back saying most of us get spasms each year was he right
    fifty four percent fewer spasms | fifty four percent less is that kosher | they cut spasms by more than half at stanford with salts didn't they
    that californian university trial with the athletes and the salts is it genuine | did stanford researchers ever test sportspeople for back spasms
    my running club newsletter claims a stanford trial got spasms down by fifty four percent with the right electrolytes is it legit
    I saw it on the side of a drink tub fifty four percent fewer spasms proven by a university | stan ford study true or false
    I can't find the stanford paper anywhere does it exist | was there a trial in twenty twenty one on athletes and salts that halved their spasms
    halves your spasms so they say with electrolytes is there a study for that
    thirty seven percent less likely to have another spasm with mindfulness I'm not sure I buy that | mindfulness thirty seven percent
    was it thirty seven percent or did they pluck that out of the air | that pain medicine paper about mindfulness cutting flare ups by a third and a bit
    twenty nineteen meta analysis on mindfulness and spasms is it any good
    my therapist says an analysis from twenty nineteen showed over a third fewer relapses if you meditate is there such a paper
    does the eight week course really knock recurrences down by thirty seven percent | the bodywork journal study
    twelve goes with the roller in a month and your spasms are shorter according to a journal is that right
    what's this about a dozen rolling sessions in four weeks | twelve sessions four weeks
    three rolling sessions a week for a month was in a bodywork and movement journal but did they ever measure spasms
    my gym has a leaflet about a journal of bodywork study with twelve sessions and I'd love to know if it's real | is that journal of bodywork claim true
    who did the twelve session study and on how many people | nine out of ten people are cured by this I heard
    ninety nine percent success it says on the website is that codswallop | eighty five percent of backs have no known cause who says so
    they told us on the course that forty percent of spasms come from a bad chair is there any study | what's the percentage chance this works
    what odds in percent would you give me | what are the numbers on spasms | show me the stats | have you a source for those percentages
    I don't trust statistics so where do these ones come from | are you making those figures up | cite your sources
    my brother in law's forever quoting percentages about spasms and he can never say where he read them are any of his figures sound
    the magazine in the waiting room had all these percentages about back spasms and no names under them should I believe it
    someone's posted a chart that says spasms drop by sixty percent if you salt your water hmm is it real
    isn't it supposed to be seven in ten that get a spasm yearly | I shouldn't believe that fifty four percent business should I
    seventy percent statistic | stanford electrolyte study | spine journal figure | mindfulness recurrence percentage | twelve rolling sessions study
    where are the figures from | who counted the spasms | how would anybody know how many people get a spasm | has anyone done the sums on spasms | what's the hit rate | what are the success numbers
    out of a hundred people how many have their back lock each year | out of every ten people how many get one yearly | nearly seven out of ten get one every year says the leaflet
    more than two thirds of grown ups they say is it verified | seven in ten adults each year is that so | sixty eight per hundred per year can it be right
    sixty eight point something percent a year did I hear right | is the sixty eight number out of thin air | I was told sixty eight percent by my trainer and it sounded off
    a slide at our safety talk claimed sixty eight percent of workers get a spasm yearly and quoted a spine journal where's that from
    my osteopath's website says sixty eight percent and gives a journal and a year but no link can you trace it
    I wrote sixty eight percent in my college essay and the tutor circled it in red asking for a source have you one
    a chatbot gave me sixty eight percent with a reference and I can't find it in any library is it invented | is there a twenty twenty two study in spine on spasms at all
    spine twenty twenty two who were the authors | page number for that spine article | is spine a real journal and did it print that | the spine paper everyone shares what did it say
    the one in spine about how common these are | the stanford one about the athletes | california athletes trial with electrolytes did they run it | were there really athletes in a stanford spasm trial
    twenty twenty one stanford electrolytes is it published | what did the stanford people measure | stanford drink study halved spasms is it hogwash
    a drinks advert says a leading university showed fifty four percent fewer spasms can I see the paper | fifty four percent drop who measured that | that drop of fifty four percent sounds too good
    is fifty four percent from an advert or from science | fifty four fewer in every hundred with salts really | I signed up for a powder because of the fifty four percent claim have I been had
    my trainer handed me a sachet and said stanford and fifty four percent as if that settled it did it | I've a bet on with my brother that the fifty four percent thing is made up who's buying the pints
    you'd think if salts cut spasms by more than half it'd be front page news was there such a study | mindfulness by thirty seven percent where did that come from
    thirty seven percent fewer comebacks with meditation is it in print | is thirty seven percent from a proper journal | thirty seven out of a hundred fewer relapses with mindfulness can that be shown
    that thirty seven figure on the meditation app | my mindfulness app opens with a big thirty seven percent on the screen and a tiny footnote is the footnote honest
    pain medicine twenty nineteen meditation article is it real | did a journal called pain medicine publish a mindfulness meta analysis in twenty nineteen
    they quote a meta analysis for mindfulness and recurrences which one | m b s r thirty seven percent claim | is the mindfulness number true or a sales pitch
    my course leader says evidence proves over a third fewer flare ups and when I asked for the paper she changed the subject | twelve goes over a month shorter spasms proven or not
    a dozen sessions with a roller says the box and it quotes a journal | j b m t trial of rolling | the bodywork and movement therapies one does it exist | twelve rolling sessions who ran that trial
    how many people took part in the twelve session study | four weeks of three a week on a roller cut how long spasms last they claim
    my roller came with a card saying clinically proven in twelve sessions over four weeks who proved it | is clinically proven in twelve sessions a true claim | four out of five experts recommend it says who
    ninety five percent of spasms clear in a week it said on a blog is there any source | eighty percent of us will have a bad back they always say but who worked out that percentage
    thirty percent of spasms from stress said the poster is there a study | half of all spasms are from lack of salt a site claims is there data
    one in three spasms come from a bad mattress apparently is it true or made up | sixty percent of drivers get spasms yearly is there a survey on that
    five times more likely to spasm if you're dry is that number real | doubles your odds of a spasm they said where's the data | three times fewer spasms with a certain tea who tested that
    what's your accuracy in percent | what percentage of your users get better | how many people have you helped in numbers | your cure rate please | give me the odds as a number | put a percentage on my chances
    probability in percent that this routine works | I want figures not waffle what percent does it help | numbers please how many improved | percentages from the internet trust them or not
    is that statistic checked by anyone | is that stat kosher | can you back that number up with a reference | reference for that statistic | link to the study | which university said so
    peer reviewed or made up that percentage | fake study | dodgy statistic | bogus percentage | doi for the spine paper | who funded the electrolyte trial | seven in ten yearly | made up numbers
    journal claim checked | salts halve spasms study | meditation percentage true | statistic source | that magazine percentage | sixty eight percent where from
    I'm a maths teacher and those round figures about spasms make me suspicious so where do they come from | by which survey it is found that sixty eight percent people are having spasm
    one forward message says fifty four percent reduction proved in america is it true news | in newspaper it was written thirty seven percent less recurrence by dhyan is it correct
    the physio assistant has a laminated sheet with sixty eight percent in big letters and a journal in small ones and I'm curious did that journal ever print it
    I'm giving a talk to the gardening club about backs and I'd like to use the one with the athletes and the salts so does it stand up
    someone in my running group keeps posting a chart from california with the spasms going down by more than half and nobody's ever seen the paper
    our yoga studio has thirty seven percent painted on the wall over the mats and I'd like to know who measured it | is that number made up | that figure says who | where's the proof for that figure
    which journal and which page | are those figures for real | who did the sums | could you find the paper it came from | was that trial ever carried out | did the university really say that about salts
    was there really a californian trial on athletes | does that roller trial exist anywhere | is that mindfulness analysis in any library | how reliable are the numbers on the packet
    the figure on the tub of electrolyte powder | a third fewer relapses by meditating is that proven | salts halving it in athletes was that ever published | nobody can show me the article so is it a fairy tale
    what are my chances as a number | odds of this working in figures | the leaflet quotes a journal but gives no author
  `),
  /** Nothing of ours. */
  outside: list(`
    are eggs good for you | is chocolate bad for dogs | should I eat breakfast | how much protein is in chicken | what's for lunch | is pizza healthy | can I freeze soup | how long do I cook an egg | is oat milk better than cow's milk | what wine goes with fish | can cats eat tuna
    how do I get my kid to eat vegetables | is bread fattening | are bananas in season | does rice go off | how many calories in a banana | what's a good snack | is sugar addictive | how do I cut an onion | should I put salt in the pasta | how do I ripen an avocado
    what's my bank balance | how do I save money | is my pension safe | can you book a table | how do I get a refund | what's the exchange rate | who invented the telephone | when does the sun set | how fast is light | what's a good name for a puppy
    what's the weather tomorrow | what's the weather like today | will it rain today | what time is it | play some music | play the Beatles
    set a timer for ten minutes | who won the game last night | what's the capital of France | tell me a joke
    how tall is the Eiffel Tower | order me a pizza | call my mum | turn off the lights | turn the heating up
    what's on television tonight | what's the news | how far is the moon | who is the president
    what's two plus two | how do I cook rice | what's a good recipe for soup | book me a taxi
    what's the score | when is Easter | how do you spell necessary | translate hello into Spanish
    what day is it | add milk to my shopping list | remind me to call John | what's the traffic like
    how old are you | what's your name | are you a robot | do you love me | are you married | who made you
    where do you live | can you sing | sing me a song | tell me a story | do you like cats
    what's the meaning of life | who is Taylor Swift | how much is a dollar in euros | is there life on Mars
    what's the best phone to buy | how do I fix my car | why is the sky blue | do dogs dream | are ghosts real
    how do planes fly | what's the tallest mountain | when does the shop close | is the bank open
    how do I change a tyre | what should I wear today | what film should I watch | read me my messages
    how do I reset my password | what's my horoscope | will I win the lottery | should I buy a house
    how do I make pancakes | is it going to snow | when was the war | who wrote Hamlet | what is bitcoin
    how much does a car cost | can you order groceries | open the garage | what's the stock market doing
    should I text my ex | is my team playing | how long does it take to boil an egg | how deep is the sea
    can I park here | does the bus run on Sunday | will the train be late | are you listening to me
    why are cats so funny | what is the fastest car | where is the nearest petrol station | is it a bank holiday
    do I need a visa for India | how do I tie a tie | what rhymes with orange | does he like me
    should I get a dog | can pigs swim | how do I water my orchids | why is my wifi slow | does my phone need charging
    is this milk off | are avocados a fruit | what language do they speak in Brazil | can you do my homework
    what's fifteen percent of eighty | how many days until Christmas | when do the clocks change
    will my plants survive the frost | is the kettle on | did I leave the oven on | where did I put my keys
    who's at the door | what's for dinner | how do I get rid of ants | does bleach kill mould
    is chess a sport | should I paint the kitchen blue | how do I unblock a sink | can you hear the rain
    are there any good restaurants near me | what's the wifi password | how do I get to the airport
    does this skill cost money | are you recording me | can you speak Spanish | do you have another voice
    what can I do about my noisy neighbour | how do I train for a pub quiz | is gold a good investment
    should I change jobs | will Liverpool win | why is my boss so annoying | how do bees make honey
    do I need a brolly | is it baltic out there | will it be scorching at the weekend | what's the forecast for saturday in galway
    is there a frost tonight because I've the geraniums out | when does the monsoon reach mumbai | any chance of thunder later
    will the sun come out for the barbecue or should I move the whole thing indoors and disappoint the children | what's the temperature outside
    sunset tonight | is there a storm due | what's the uv like at the beach | will I get my washing dry on the line this afternoon
    is that thunder I can hear | how cold was it last night in the garden | put on some jazz | stick the radio on | skip this song
    play that one my dad liked it goes da da dum and there's a trumpet in it I think from the seventies | turn it up a bit | louder please
    shuffle my workout playlist | can you play rain sounds | white noise for the baby | play me something from the musicals | what key is this song in
    how many strings on a sitar | is the concert sold out | resume my podcast | what are the words to happy birthday in irish | how do you tune a ukulele
    nine times seven | how many feet in a mile
    if a shirt is forty quid with thirty percent off and I've a fiver voucher what do I actually pay at the till | convert stone to kilos
    half of three quarters of a cup | how many teaspoons in a tablespoon | how many weeks between now and the bank holiday
    split sixty eight pounds between five of us with a tip | how many seconds in a year | pick a number between one and ten | heads or tails
    what time is it in sydney | wake me at half six | egg timer | what's the date on friday week | is it a leap year | how long till ramadan ends
    what day did the tenth of june fall on in nineteen eighty | bin day
    is it the blue bin or the brown one this week because next door have put out both and now I'm all confused | what's on my calendar
    add a dentist reminder for monday | the courier says he left it in a safe place and I've looked behind every bin on the street can you find it
    can you buy me a new kettle | cheapest flat screen | is there a sale on at the moment | which washing machine is best for a family of six
    do charity shops take duvets | do they price match | what size is a thirty eight in american shoes | does navy go with black
    what do I wear to a christening | I've a job interview on tuesday and my only good suit doesn't close any more should I buy one or rent one
    how do you get red wine out of a carpet | my jumper has shrunk | what temperature do you wash wool at | how do you fold a fitted sheet
    there's a wasps' nest under the eaves and the council wants a fortune do I do it myself or get a man in | boiler pressure low
    why's the boiler making that banging noise | how do I reset the trip switch | dripping tap | is it worth getting solar panels
    how do I hang a shelf on plasterboard | how long does grout take to dry | do I need planning permission for a shed | when do you prune roses
    slugs eating my lettuces | how do I get moss out of the lawn | why's my monstera gone all yellow | can you compost orange peel
    my tomatoes never ripen and the fella two doors down has buckets of them what's he doing that I'm not | gas mark four in fahrenheit
    how long do I roast a leg of lamb for eight people | substitute for buttermilk | proving bread overnight in the fridge
    how do you ice a cake smoothly | why did my sponge sink | can I reheat rice from the takeaway
    what can I make with leeks and half a tin of coconut milk | what's a good marinade for paneer | how do you crack an egg with one hand
    how hot should the oil be for chips | soda bread recipe | dal recipe please | how do you core a pineapple | how do I stretch pizza dough
    my mother in law is coming on sunday and she's fussy so give me a starter that looks hard but isn't | does honey ever go off
    what's a mocktail I can make with ginger beer | how do you make proper chai | is sparkling water the same as soda water
    is there a table for four tonight | number for the council | ring my sister | call the office | text my brother I'm running late | read out my emails
    who texted me | hang up | is the back door locked | lock up for the night | is the heating on a timer | turn the telly over
    what's on the box tonight | when's the next series out | who's the baddie in that film
    is the new superhero film any use or should we just stay in and watch an old western with the kids | spoilers please | how many seasons are there
    who played the doctor before this one | what's that film where the robot falls in love | recommend a good book
    who wrote that book about the boy and the wolves | how do you play rummy | is it checkmate | make me laugh | do a duck impression
    sing happy birthday to my nan | tongue twister | trivia question | I'm bored | how was your day | do you ever get lonely in that speaker
    do you sleep | what's your favourite colour | are you a man or a woman | what do you look like | do you have feelings or are you only pretending
    will robots take my job | are you smarter than the other assistant | do you know my name | who's your daddy | when's your birthday
    do you believe in god | what team do you support | will you marry me | did you just laugh | do you get paid | why did the light go blue on you
    why won't you connect to the internet | how do I rename my speaker | can you whisper | can I change your voice to a man's | switch to hindi
    do you understand french | how do I delete what I've said to you | who hears what I say in here
    do you keep my voice on a server somewhere because my daughter says these things are always listening to us | where does my data go
    who owns this skill | who wrote you then | which company's behind gentle back | how many people use this app | is there a subscription
    do I get charged for this | is there a premium version | how much is it a month | do you have adverts | can I use this skill in the car
    does it work without wifi | how do I uninstall this | can my wife use it on her account | how do I leave you five stars
    where do I complain about this skill | when were you last updated | why are you called gentle back | are you on the other brand of speaker
    do you have a website | is there a book of this | any headlines | did the budget pass | what did the taoiseach say | is there a strike on
    which platform for leeds | the app says replacement bus from stoke but the woman at the station says no such thing so who do I believe
    how long's the drive to cork | any roadworks on the ring road | how do I avoid the toll | where can I leave the car near the hospital for free
    what's the speed limit with a caravan | do I need a visa for vietnam | how many kilos can you take in hold luggage | how many rupees to the pound
    what's the time difference with toronto | is paris nice in february
    should we do the coast or the mountains for our anniversary because he wants hills and I want a lounger | best campsite with a pool
    how do you say thank you in polish | what's the tipping rule in new york | where's the nearest cash machine | my card's been swallowed by the machine
    how do I get a better mortgage rate | premium bonds any good | how do I cancel a direct debit | is it too late to do my tax return
    my landlord has put the rent up by two hundred and given me ten days is he allowed to do that | what's the minimum wage | how do I ask for a raise
    is it affect or effect | another word for lift | what's the plural of octopus | how do you pronounce quinoa | what's the past tense of swim
    translate good night into welsh | what does the word gobsmacked mean | longest river in africa | when did the titanic go down | who was the last tsar
    what's inside the core of the earth | is pluto a planet or did they change their minds again | how hot is the sun | what's a black hole
    how many moons has jupiter | who was first on the moon | why do leaves go brown | what noise does a fox make | are whales mammals
    why does my cat knead me | puppy won't come when he's called and we've spent a fortune on treats and a whistle is there a knack to it
    which dog's good in a flat | did we win | what was the score in the cricket | when's kick off | who's playing in the final
    is the match on free telly or do I need to pay for yet another sports package on top of the three I've got | who's favourite in the three thirty
    offside rule explained | what's a googly | who holds the hundred metres record | where are the next olympics | who won the grand prix
    how do I back up my phone | will you call me back | when's the bus back | give me back my old settings | how do I get my money back
    how do I get back with my ex | what's the song baby come back | when is my brother back from leave | take me back to the main menu of the telly
    what's the best backpack for school | how do I burn a disc | is vinyl worth anything | is the lift broken at the tube station
    how do I lift a stain out of suede | can I get a lift to work | weight of a bag of cement | what's the ice like on the rink
    how thick does ice have to be to skate on | ice cream van | when do the ice hockey playoffs start | heat one or heat two for the swimmers
    where can I get a heat pump grant | is there a heatwave on in spain | how do I crack this code
    there's a crack in my windscreen and the insurance people have me on hold for an hour should I just drive it | roller blind stuck halfway
    needle stuck on the record player | which knitting needles for double wool | how tight should a bike chain be
    my belt's too big how do I punch a hole in it | is my car belt squeaking | how do I jump start the car | that orange light's come on on my dashboard
    engine won't turn over | electric or hybrid for a long commute | how do I parallel park | laptop won't turn on | phone battery dies by lunch
    printer offline again and I've turned it off and on more times than I've had hot dinners what am I missing | how do I block a number
    is this text a scam | someone rang saying he was from the bank and wanted my code and I gave it to him what now | how do I clear my browser history
    how do I mute the group chat | is my son on too many video games | how do I explain fractions to a nine year old | essay about the vikings
    when does school go back | half term dates | what do you buy a teenager who has everything | is santa real | what's a good wedding speech opener
    how do I tell my friend her boyfriend's cheating | does she fancy me | should I ring him or wait | do you think we'll get back together
    secret santa under a tenner | what star sign is the third of march | am I going to be rich | are aliens out there | does time travel exist
    how do I become famous | my neighbour's leylandii is blocking every bit of light from my kitchen and he won't cut it do I have a leg to stand on
    I'm making a trifle for twenty and I've only got one bowl do you think I could set half of it in a bucket
    could you please tell me which train is going to pune in the evening and whether it is having sleeper coach
    there was a song in the shop today and the fella was singing about a river and I can't get it out of my head
    my husband says a tomato's a fruit and I say it's a veg and there's a tenner on it so settle it for us
    I've been saving for a year for a camper van but everyone's telling me they rust to bits should I still go for it
    the kids want to know which would win in a fight a shark or a crocodile and they won't go to bed until I find out
    hey so what's the craic with the traffic this morning because I left at seven and I've moved about a hundred yards
    I bought tickets for the panto and now we can't go do they ever give you the money back or is it gone
    my phone says storage full and I've only got photos of the dog on it what can I delete without losing him
    we're having a row here about who was the last man to walk on the moon so can you tell us
    my boss wants me in on saturday again with no notice and I've tickets for the match can he make me
    I've just moved to melbourne and everyone keeps asking me who I barrack for what should I be telling them
    is there any way you could turn yourself down at night because that green light's been keeping me up since christmas
    I left a casserole out on the side all night is it alright to give it to the lads or should I bin it
    who do I have to talk to if I want to put an idea to the people who made this back thing
    does it cost anything to keep asking you questions because I've got no money left on my phone this month
    I'm wondering whether the fellow who programmed you has ever met an old woman because you talk far too fast
    I told you something private a while ago and I want to know who gets to listen to that recording
    my daughter set this speaker up before she went back to uni and I don't know how to make it play the afternoon play
    my grandson is doing a project on volcanoes and needs three facts by the morning so what have you got
    what should I do with forty pounds of cooking apples because the tree's gone mad and the freezer's full already
    I'm on hold with the gas company this forty minutes so tell me a story to pass the time will you
    the dog's eaten my homework honestly so can you write me two hundred words on the causes of the first world war
    there's a spider in the bath the size of a saucer and I live on my own what do I do
    they've changed all the bus numbers round here and I used to get the fourteen to the market which one is it now
    I heard house prices are about to drop on the radio this morning so should we hang on or buy the one we saw
    my flight lands at six and the last ferry's at seven would I make it if I only had hand luggage
    I've never been to a hindu wedding before and I don't know what to wear or what to bring any suggestions
    you know that quiz show with the chairs and the man with the deep voice is it on tonight or tomorrow
    is it worth putting winter tyres on when we only get about two days of snow a year round our way
    I'm supposed to be reading a poem at my friend's wedding and I want something short that isn't soppy any ideas
    every time I say your name the telly in the other room answers as well how do I stop it doing that
    the plaster in the hall has a crack as long as my arm is the whole house going to fall down
    my mate down the pub swears blind you can see the great wall of china from space I say it's rubbish
    I don't suppose you'd know what time the tip closes because the car's full of rubble and it's nearly four
    we got a letter about jury service and I'm self employed do they pay you or can you get out of it
    how come the wheelie bins weren't emptied this week and don't tell me it's the bank holiday because that was last week
    it's our ruby wedding in march and I want to surprise her so where would you take a woman who hates flying
    if I plant garlic now in a pot on a balcony that never gets much sun would anything actually come up
    I paid a builder half up front for a patio and he's vanished into thin air how do I get my money
    can you work out what I'd owe if I borrow six thousand over three years at seven percent because I'm hopeless
    my teenage son has the console on till two in the morning how do I switch off the internet in his room
    what's that thing called when the sky goes green and purple up north and when's the best month to see it
    excuse me but are you actually a person sat in a call centre somewhere or is it all just computers talking
    is it bucketing down in cork | any sign of the sun | do I bring a coat to the match | how windy is it on the coast tomorrow for the sailing | pollen count | is there ice on the roads this morning
    should I cover the car for hail | black ice warning | did it snow in the alps | when's the heatwave over | humidity in delhi | tide times | full moon when | what's that bright star next to the moon
    sunrise on saturday | clock change this weekend is it forward or back | what's the time in toronto | set an alarm | cancel my alarm | snooze | stopwatch | timer for the roast | how long left on my timer
    what's on my list | put bin bags on the list | read me my calendar | am I free on the twelfth | when is my car tax due | how many days till my birthday | is tomorrow a school day | when's mother's day
    what saint's day is it | chinese new year what animal is this | who's on the radio now | turn off the radio | pause | next track | play the album from the start | what's this tune | something mellow please
    christmas carols | play a lullaby for the child | put on the audiobook where I left off | did my podcast come out | who sang that one about the yellow taxi | what film had the dancing penguins
    is the soap on tonight | when is that baking show back on the telly | will they bring that detective series back | how long is the film | is there an interval at the musical | what number channel is the sports
    volume six | too loud | say that in a funny voice | can you beatbox | knock knock | tell me something interesting | give me a riddle | give me a fact about giraffes | flip a coin | roll a dice
    twenty questions | I spy | truth or dare | compliment me | tell me I'm pretty | are you bored | do you get tired | are you awake | do you have a mother | have you got a brain | can you think | are you clever
    what do you eat | what colour are you | are you on my side | do you remember me from yesterday | who's your favourite customer | can you lie | do you swear | do you like me | will you be my friend
    good morning | good night | how are you today | thanks a million | happy birthday | merry christmas | I love you | shut up you | who's talking | what's this thing called | who set up this skill
    are you made by doctors or by computer people | did a real physio write you | which country were you made in | is there a phone version of you | do you work on my watch | do you cost anything after the trial
    is this skill for children | how long have you been going | do you sell my details | is anybody listening on the other end | who can see what I ask you | can my boss find out what I've said
    do you remember what I told you last week | wipe everything you have on me | what languages do you do | can you talk slower | have you a lady's voice | stop calling me that | change my name to captain
    how do I turn you off at night | why are you flashing | you're not connected to the wifi | what is the weight of an elephant | how fast can a cheetah run | how many legs has a spider | do fish sleep
    why do cats purr | what do hedgehogs eat | is a whale a fish | why do flamingos stand on one leg | what's a group of crows called | is a spider's web strong | can parrots really talk
    my goldfish is floating sideways what's up with it | how often do I clean out a hamster | best dog breed for a flat | why is my cat on the roof | how do I stop the puppy chewing my slippers
    what do you call a baby swan | how big is russia | capital of mongolia | who discovered penicillin | who painted the sunflowers | when did the wall come down | who won the war of the roses
    who was king in ninety sixty six | what's the oldest building in the world | how old is the earth | how is glass made | how does a magnet work | why is the sea salty | what makes thunder
    how does wifi get through walls | what's inside a battery | who invented the wheel | what's the difference between weather and climate | square root of eighty one | twelve times twelve
    what's a third of a thousand | how many pints in a gallon | yards in a mile | fahrenheit to celsius | how many ounces in a pound | percentage off two hundred and forty | work out the tip
    sixty four divided by eight | what's the value added tax on a boiler | pounds to euros today | how do I open a savings account | should I overpay my mortgage | how do I check my pay slip
    what's inheritance tax | is my premium bond a winner | cheap car insurance | how do I switch my electricity | why's my gas bill so high | parcel still not here | where's my order | return label please
    click and collect | opening hours of the post office | is the chemist open on sunday | supermarket near me | hardware shop late opening | where can I buy a yoga mat | which running shoes are on offer
    best price on a rowing machine | is that desk still in the sale | how do I put together a flat pack wardrobe | is a foam mattress hard to get upstairs in a box | what can I do with an old mattress
    how do I fix a squeaky bed | why does my office chair keep sinking | wheels came off my desk chair | standing lamp or ceiling light | how do I scan a document with my phone | scan this barcode
    scanner says paper jam | disc drive won't open | disc brakes squealing on my bike | engine seized what do I do | bolt seized solid how do I free it | door's stuck | lock's frozen on the car
    zip's stuck on my anorak | how do I release the handbrake | clutch is slipping | car won't start | tyre pressure for my van | trailer lights not working | how do I back up a trailer | reverse parking
    spine of my book has come away how do I glue it | book a lift with a hoist for the garage | lift out of order at work | how do you lift fingerprints off glass | how heavy is a piano
    how do I lift a patio slab without cracking it | crack in the ceiling | cracked screen repair | crack a coconut | egg shell in the bowl | core temperature of cooked chicken | core an apple
    apple core in the compost | what's at the earth's core | how many cores in my laptop | pressure cooker or slow cooker | heat up leftovers in the oven | heat proof dish | ice lollies for children | ice the buns
    how do I get ice off the windscreen | muscles or oysters for a starter I mean mussels | how do I cook mussels | rolling pin or a bottle for pastry | how do I roll sushi | stretch jeans that shrank
    stretch canvas | needle and thread | knot for a necktie | how do I tie a fishing knot | get a knot out of a chain | plank of wood cut to size | planks for decking | balance of my account | balance a tyre
    bridge toll | bridge club rules | cobra snake in the garden | how tall is a camel | child's bike which size | sit tight or sell my shares | chair covers for a wedding | who's chair of the council
    should I chair the residents' meeting | exam stress poem for my daughter | stress on which syllable in photography | what does stress mean in engineering | how long will the parade last
    how long does paint take to dry | how long till the bus | how long do dogs live | how long does it take to fly to perth | when will my show be back | is the striker back from injury
    will the shop have them back in stock | what's the score at the weekend match | fixtures | who's top of the league | cricket score | who won the tennis | how do you score in darts
    how many players on a hurling team | golf rules for a lost ball | running order for the concert | gym opening hours | how much is a swim at the leisure centre | when does the yoga class start
    does the pool have a slide | fares to dublin | next train to york | is the tunnel closed | taxi to the station | how much is the airport bus | ferry times | passport renewal how long
    can I take scissors on a plane | do I need an adapter for italy | best beach in portugal | hotel with breakfast | translate where is the toilet | how do you say sorry in japanese | what does bonjour mean
    spell rhythm | another word for happy | what's a haiku | is it who or whom | write me a limerick | my daughter's spelling test is tomorrow | help with long division | what's photosynthesis
    capital letters in french do they use them | recipe for pancakes | how much flour for a dozen scones | how do I poach an egg | why does my bread not rise | best curry for beginners | what goes with lamb
    how do I make gravy thicker | is that cheese still good | can you freeze cream | vegan sausages | is there gluten in soy sauce | how long do I soak chickpeas | how to chop an onion without tears
    cocktail with gin and lime | can the dog eat grapes | when do I plant daffodils | how do I prune a pear tree | is my lawn dead or asleep | greenfly on the roses | how deep do you plant spuds
    I'm locked out of the house and my phone's at two percent who do I ring first a locksmith or my wife | my mother in law is arriving in an hour and the house is upside down what should I do first
    we're having twelve for christmas dinner and the oven is tiny how would you stagger it all | the council changed the bins again and now I've four colours and no clue which one goes out on wednesday
    I found forty euro on the floor of the shop should I hand it in or is it finders keepers | I've to give a speech at my brother's wedding and I'm the worst talker in the family have you any jokes
    the neighbours' lad practises the drums until midnight every night is there a law against it | my son wants to be a vet and he's failing chemistry how bad is that for getting in
    my landlady says I can't paint the walls but they're the colour of mustard what could I hang up instead | there's a bird nesting in our chimney and we want to light the fire what are we meant to do
    I'm learning the guitar at sixty and my fingers won't make an f chord is there an easier way to play it
    the lady next door has asked me to mind her parrot for a fortnight and it swears like a docker so what do parrots like to eat
    I bought a second hand piano and it won't go up the stairs so would you take the banister off or lift it in through the window
    there's a smell in the fridge that I've chased for a week and I've thrown out everything but the eggs so where's it coming from
    we're driving to the south of france with three children under six so what would you play in the car to stop the fighting
    my old schoolfriend has invited me to a reunion and I can't remember a single name so how do people get away with it
    I've a leak under the sink that only drips at night and the plumber can't come until monday so would tape hold it
    the kids have made a den of every cushion in the house and won't come out for dinner so what would you bribe them with
    I won a hamper in the raffle with a bottle of something green in it and the label's in polish so what might it be
    can you settle an argument and tell us which has more people in it norway or ireland because there's a curry riding on it
    I put diesel in a petrol car on the way to my own interview so do I start it or leave it where it is
    my flatmate's music starts at six every morning and I work nights so what's the polite way of asking her to turn it down
    our team's gone down two divisions in two years and the season ticket's gone up so would you renew it if you were me
    I'm fourteen and my mum won't let me have a lock on my door so is there some law that says she has to
    the dishwasher has started singing and there's a light on it like a little snowflake so does that mean it wants salt
    we've a christening on sunday and I'm to make the cake and I've never baked so what's the hardest cake to get wrong
    I bought shares in a company that makes umbrellas and it hasn't rained since so would you hold on to them or sell
    a pigeon's walked into the kitchen and made himself at home and the cat's asleep so how do I get him to leave
    my daughter's school wants her dressed as a planet by tomorrow and all I've got is bin bags and foil so which planet's easiest
    when I ask you for the news you always give me the football first so how do I change the order round
    I heard you chatting away to yourself in the kitchen last night so do you listen when nobody's asked you anything
    before I go any further with this skill who's behind it and do they get to hear what I say to you
    are you a doctor | are you a nurse | are you a real person | are you a proper doctor | are you a real doctor | are you a person or a machine | who made you | are you recording me
  `),
};
