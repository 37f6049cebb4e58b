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
    the ones you take for a fever would they touch a back | headache tablets for a locked back any sense in that
    I'm looking at a box of the plain white supermarket ones that cost less than a chocolate bar and wondering could they possibly do anything for this | is the cheap stuff from the grocery shop any good
    parrot see tamol for my back | does the basic pill do anything | a pill for headaches can't know where my back is can it | aceta min oh fen for backs | simple pain relief does it cut it
    hangover tablets on a bad back | what good is a painkiller against a cramped muscle | does your everyday pain reliever get anywhere near a spasm | is the humble headache pill up to the job | plain caplets
    I was sent off with advice to use a mild pain reliever and I've my doubts it would do a thing | will the fizzy ones that you drop in water shift it | a painkiller doesn't fix it does it
    is it just a sugar pill as far as backs go | what did the trials say about ordinary pain tablets and backs | would the stuff the dentist recommends for toothache work on this | pain tablets pointless or not
    my mother's answer to every ailment from a stubbed toe to a broken heart was two paracetamol and a lie down but for a back | do the caplets in my handbag help backs or only heads | does the white stuff work
    would an ordinary analgesic make any dent in it | is there something in paracetamol that works on muscle | kitchen drawer painkillers
    I don't feel any different after the ordinary ones am I imagining that they're useless for backs | does an analgesic get you mobile any sooner | the regular kind of painkiller
    they're grand for a sore head but what about a sore back | acetaminophen waste of money | how come every doctor used to start with paracetamol and now they don't for backs | fever pills
    does taking the ordinary pain tablets mean the back mends quicker | if it can't even shift my headache what chance has paracetamol against a back like this
    is the weakest one on the shelf any match for a spasm | will it make a difference at all or is paracetamol only there so you feel you're doing something
    paracetamol suppositories for backs do they work any better | ordinary pills ordinary back | is it right that a dummy tablet does as well as paracetamol for a back | drugstore pain pills
    what's acetaminophen meant to do to a muscle | the mild pain tablets | I took the regular pain relievers on the plane and still had to be helped off so do those things do anything for backs
    are pharmacy own brand pain tablets any good for lumbar trouble | non fancy painkillers | could you tell me if paracetamol has any real effect on a bad back or is it a habit we all have
    baby strength stuff won't touch it will it | would a pain pill even reach down there | is plain para any use for backs | the ambulance lad gave me plain paracetamol and I laughed at him but should I have
    extra strength headache pills for backs | how effective is the stuff in the green box in everybody's cupboard | paracetamol fan or not for backs | do regular analgesics shorten a bout
    there's a box of the ordinary ones on the locker but I don't like swallowing things for nothing so do they do any good | paracetamol that melts on your tongue
    will ordinary pain relief get me through or is it useless for this | my husband gets relief from paracetamol for everything and I get none so is a back the kind of thing it works for
    those capsules for the flu have paracetamol in them so would they help a back as well | tell me about ordinary painkillers | does the gp's first choice of paracetamol actually do owt
    is the pain reliever in the first aid kit at work of any use for a spasm | I've heard doctors stopped recommending paracetamol on its own for bad backs | para for backs | what's the evidence on plain pain pills
    swear by it or laugh at it paracetamol for backs I mean | would it be a placebo | do standard pain tablets cure anything
    they gave me acetaminophen at the walk in centre and told me to go home and I felt a bit fobbed off is it any good | is a spasm beyond what an ordinary painkiller can do
    in our hostel the warden gives one paracetamol tablet for every complaint only so for back is it having effect | paracetamol the cure all | pain pills from the petrol station
    do mild tablets help if the pain is severe | everyone I ring says have you had a paracetamol as though that settled it but does it do anything for a back | would the plainest tablet be enough for this
    is my faith in paracetamol misplaced | acetaminophen for muscle cramp any use | they cost pennies so do they work | are the tablets for a sore head any good for lumbago | normal everyday tablets helpful
    surely something as simple as paracetamol won't unlock a back | does a painkiller treat the back or just the brain | standard pain reliever
    the thing you'd give a child with a temperature in an adult size would that be any good for my back | can plain pain tablets bring a spasm to an end | is it old hat to use paracetamol for backs
    how did paracetamol do when they put it up against a fake pill | paracetamol or nothing at all what's the difference for a back | any pain relief value in the ordinary ones
    simple tablets for a bad back useful or useless | paracetamol for lumbago | bog standard tablets | plain ones any use
    half the medicine cabinets in the world must have the same little white tablets in them so you'd think somebody would know if they do a back any good
    on the advice of the radio I went out and bought the plainest pain tablets in the shop and I'm none the better so is that normal with a back
    my grandmother thinks paracetamol is the eighth wonder of the world and my son says it does no more for a back than a mint would so who do I believe
    I'm a simple man and I take simple tablets but this back seems to be laughing at them so do they do nothing for backs or is it only mine
    before I hobble to the corner shop in the rain for a packet of ordinary painkillers would you tell me are they likely to be worth the walk
    the out of hours nurse said to start with the basic ones and see how I go but she sounded as though she didn't believe in them herself
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
    eye byoo profane any good | the pink sugar coated ones people take for period pain would they do a back | the arthritis tablets my mam has are they any use for a back spasm and are they safe for the likes of me
    is indomethacin too rough for a bad back | enn saids safe | stuff that lines your stomach with holes is it worth it for a back | tablets you have to take with food do those work for backs
    mefenamic acid for back | what does taking down inflammation do for a spasm | are they kind to kidneys those inflammation pills | a rub on gel from the chemist for inflammation does it get in
    celecoxib worth it | is it inflammation at all that I've got and would the pills for it be wasted | my blood pressure nurse pulled a face when I mentioned ibuprofen what's wrong with it | die clo fen ack
    an aspirin a day keeps my heart going but is aspirin any good against a sore back | nimesulide is given here for every back pain is it a safe medicine | piroxicam gel
    do the swelling ones outdo the plain headache ones | heartburn from naproxen | can they give you a heart attack those inflammation pills | why does everyone say not on an empty stomach are they that harsh
    I bought a big tub of three hundred ibuprofen in america because they were cheap and everyone there eats them like peanuts so are they as harmless as all that | meloxicam for backs
    gel or pill for inflammation | aspirin or something newer which has more effect on a bad back | does a pharmacist need to check before a person has naproxen is it that risky
    the blister pack from my sprained ankle says for pain and inflammation would it work on my back | ketorolac any better | asthma and ibuprofen | who are these inflammation pills dangerous for
    I've a delicate stomach and they're offering me naproxen so how rough are they | does swelling come into it with backs or are the tablets for swelling beside the point | anti inflammatory spray
    is there a safer one in the ibuprofen family | how much good does naproxen really do for backs a little or a lot | runners swear by ibuprofen | are the ones that thin your blood any use for pain in the back
    etodolac | the rheumatism pills | do anti inflammatory suppositories work better than tablets for a seized back
    my nan ended up on a drip with a stomach bleed after years of pills for her joints and now I'm offered the same for my back | liquid gels faster | ibuprofen helpful or hype
    is there a downside to the inflammation ones | does the gel count as safe because you only rub it in | would I be better with naproxen than paracetamol for this | safe for everybody is it ibuprofen
    they had me on indomethacin for gout and it was magic so would that class of thing ease a back | kidney trouble from diclofenac is that scare stories | do nsaids shorten a spasm | inflammation fighter pills
    if it's a muscle and not a joint is an anti inflammatory any use | got a voucher for naproxen from the online doctor and the side effects list is as long as my arm | is aspirin old fashioned for back pain
    ulcer history and anti inflammatories | will something to bring down inflammation free me up | patches with anti inflammatory in them any good
    the stuff hurlers rub on before a match that's meant to be anti inflammatory does it do anything for a back | are they harmless just because there's no prescription
    aspirin gel cream whatever which of the inflammation things is best | what's naproxen actually like for backs | tell me about ibuprofen
    is it so that these tablets stop the healing because you need a bit of inflammation | naproxen or diclofenac for backs | pregnant women can't have them I know but is anyone else barred from ibuprofen
    do they work because of inflammation or just as pain relief | I get a burning in my chest from ibuprofen so is the gel gentler and does it do anything for a back | inflammation tablets safe for pensioners
    doctor sahib wrote aceclofenac and a stomach protector along with it so is it that hard on the stomach | mixed up between the plain kind and the swelling kind which does a back more good
    does ibuprofen just mask it | nap roxen | is the whole family of them dodgy for the heart | water retention from anti inflammatories
    I read that the benefit over a dummy tablet is tiny with ibuprofen is that fair | an inflammation cream | should I be afraid of ibuprofen the way people talk about it these days
    do they help sudden backs or only arthritis those naproxen things | over the counter anti inflammatory strength any good
    my colleague hands out ibuprofen from her desk like mints and I wonder has she any idea whether they suit everyone | cox inhibitors | ibuprofen lysine better or just dearer for backs
    any reason to be wary of naproxen | does a dose of aspirin free a locked back | will they settle an inflamed muscle | is it dangerous to just buy these off the shelf the swelling kind
    stomach lining and naproxen | if ibuprofen is for swelling and I'm not swollen what's it for | best anti inflammatory for a back | do inflammation pills upset kidneys | wonder pill or danger pill ibuprofen
    are the anti inflammatory ones worth the tummy ache for backs | I rub a gel on my hands for the arthritis and I was thinking would it sink in far enough to do my back any good
    I've been rubbing a gel for sprains into it three times a day and it smells like a dressing room but I can't tell is it getting any deeper than my shirt
    there was a woman at my church who took a tablet for swelling every day for her back and landed in hospital with a hole in her stomach
    what I want to know is if it's a cramp and there's nothing inflamed then what earthly use is a tablet that was made for inflammation
    the cartons have a list of warnings about hearts and kidneys and stomachs that would put the fear of god in you so who are they actually safe for
    my sister was given naproxen for a frozen shoulder and never looked back and she's forever telling me it would do the same for my spasm
    our team doctor used to hand the diclofenac around like orange segments at half time and nobody asked whether it suited us so was that reckless
    I can never keep straight which of them is for swelling and which is only for pain but I gather the swelling sort is a bit better for backs
    is there anything in the rumour that the stuff for inflammation is only a whisker better than a dummy tablet when they try it out on backs
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
    unlocking pill | something to make it go floppy | surely by now there's a drug that tells a cramping muscle to pack it in | is there medicine for the clench itself rather than the pain
    lorazepam for a locked back | a tablet to slacken things off | die as a pan | do they still give people those sleepy pills for a seized back | back low fen
    I remember my father being put on little yellow ones that made him drool in the armchair and the back let go by itself in the end | tolperisone | do the loosening pills deserve their reputation
    if a muscle's in a knot wouldn't a drug that undoes knots be the obvious thing | metaxalone any better | zonked by relaxers | does it relax the back or the brain | sigh clo benza preen
    I was offered a jab in the hip to loosen the muscle would that have worked | the ones that turn your legs to string | prescription to unclench | can anything chemical make it let go
    do sedatives have any place in a spasm | friend of mine had a doctor's note for diazepam and floated through the whole week not caring whether his back was better or not | anti spasm pills
    is there such a thing as an anti cramp tablet for backs | the drowsy spasm tablets | is it wise to take a thing that knocks you for six just to loosen a back | a muscle loosener | pridinol for back
    clonazepam and spasms | do I need my muscles switched off chemically | my sister in ohio says the first thing they'd give me over there is a relaxer and can't believe I haven't one
    how soon do relaxers make the back let go | tee zan a deen | what's the catch with muscle relaxants | would a mild tranquilliser take the grip out of it | a medicine that melts the cramp
    I want this thing to release and I don't care about the pain so is there a tablet that does the releasing | do vets and doctors use the same relaxers | relaxers versus heat | muscle softening tablets
    are the relaxing ones habit making | it's a spasm so shouldn't I be on something for spasms | wobbly on relaxers | does chemical loosening get at the cause
    lying here like a bent coat hanger and thinking a nice wee relaxant would straighten me out | how big is the benefit of relaxants in the first week or two | tablet that stops cramping
    any over the counter muscle relaxer | would anything like that make me fall over at my age
    my pharmacist sells a combination tablet with a muscle relaxer mixed in with the painkiller is that extra bit of any use | musk el relaxer | is diazepam overkill for a bad back
    should a spasm get the same stuff they give for nerves | medicine to release the spasm | relax a tabs | I hear they're no better than a good night's sleep those muscle relaxers | baclofen versus diazepam
    had a relaxant drip in casualty and walked out two hours later so was it the drip or was it time | do doctors like giving relaxants or not | why won't they prescribe a muscle relaxer any more
    does taking a relaxant shorten the whole business | I drive a forklift and can't be dozy so are these muscle loosening tablets worth it | dantrolene | a pill for tight muscles
    would a relaxer take the fist out of my back | something calming for the muscle from the doctor | are they any better than nothing those spasm tablets | have they tested relaxants properly on backs
    a drug for the clench itself | I've a dentist friend who'd give me a few diazepam if I asked and I'm wondering would it be worth the asking | methocarbamol type stuff | is it dopey to want a relaxant
    no one's offered me a muscle relaxant and I feel I'm missing a trick | what do you make of relaxants | loosen the muscle by tablet | carisoprodol
    those pills that made my granny sleep all day and fall in the bath were for her back spasms so I'm not sure I'd trust them | how does a tablet know which muscle to relax
    will it still be locked when the relaxer wears off | muscle relaxant gel | do relaxants touch a really bad one | calm the muscle down with drugs | in two minds about the diazepam
    is the relaxing kind of tablet what I should be asking for | muscle relaxer for a pulled back | the spasm would surely surrender to a relaxant | doped up but looser is that the deal
    are those american relaxers safe | medicine for tight muscle is available sir does it work or only making sleep | can they put me on something to stop it clamping every time I turn
    relaxants any use past the first fortnight | would a mild benzo unknot me | an elderly neighbour offered me something out of her bedside drawer that she swears turns a seized muscle to butter
    muscle relaxants or wait it out | the whole left side of me is wound like a clock spring and I keep thinking there has to be some tablet in this world that lets the spring go
    it was on some medical drama that the doctor gave a man an injection and the muscle in his back went soft like dough and is that a real thing
    the last time it went they gave me something that had me talking to the curtains and I couldn't tell you if my back was any looser
    I don't want painkillers because pain isn't the trouble it's the gripping and I'd like to hear about the drugs that stop the gripping
    my uncle drives long haul in canada and buys a tablet over the counter there that slackens the muscles and he's offered to post me some
    at the risk of sounding like somebody who wants to be drugged up to the eyeballs would one of those loosening medicines give my back a chance to let go
    the physio can't get her thumbs into it and she said a doctor might give me something to take the tension out of the muscle first
    wouldn't it make more sense to take a thing that slackens the muscle than a thing that just numbs you to it or do they not work like that
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
    horse tranquilliser strength please | ones you can't get without a script | elephant pills | I said to the doctor give me the hardest thing you've got and she shook her head so why is that
    does the poppy stuff work on backs | step up from the ordinary ones | what they give you after an operation would that do it | controlled drugs for a bad back sensible or not | tap into the morphine | code een
    is more power what's missing | do I have to bring out the heavy artillery for this | I'm on the floor in tears here and the only thing I can imagine helping is whatever they give soldiers on the battlefield
    trammer doll | drugs people get hooked on | is it a case of the stronger the better with backs | the loopy ones | would a hospital drip of the good stuff put an end to it | hooked after a week
    are those slow release patches any use for a back | the grade above ibuprofen | who actually benefits from opioids when their back goes | everything from the chemist has failed so is it time for the big leagues
    max strength pills | does oxy live up to its name for backs | the ward sister used to give us a wee jab of pethidine and it was glorious so why not for a back
    mild ones are for mild pain so surely mine calls for the serious kind | are the heavies any more use than a dummy | methadone for back pain | why so stingy with the strong tablets | co dydramol
    do they dull it or do they fix it the strong ones | my cousin in kentucky lost his house over those tablets and it all started with a bad back so you can see why I'm nervous
    is there a tablet powerful enough to shift this | would you ever recommend codeine for a back | double strength pain pills | do heavy drugs get you moving quicker | opium
    brain says no but back says get me the strongest thing in the building | does dependence happen with short use of tramadol | oxy code own
    I was given a fortnight's supply of the strong ones and I'm staring at the box afraid to open it because of all I've read | are opioids overrated for backs | proper painkillers
    prescription only stuff does it beat what I can buy myself | how good is morphine for a muscle in spasm | co codamol the strong kind
    the kind with codeine in it from behind the counter does that extra bit matter for a back | is nothing but a narcotic going to get me out of this chair | stronger meds same back
    would tapping the doctor for tramadol be worth the trip | pain like this must need something serious mustn't it | is it true the strong painkillers turn you into a zombie and leave the back as bad as ever
    opiate patches | do they really work no better than a fake pill the opioids | what's wrong with codeine all of a sudden | hydromorphone
    I'd a kidney stone once and the stuff they shot into me was magic so I want to know would it do as much for a back | bring out the big stuff | painkillers with a punch
    are those tablets that make you itchy and constipated worth it for a bad back | is the strong stuff the last resort or the first | any good news about opioids for backs | a stronger class of pill
    should they have given me oxycodone in the emergency room | is morphine for dying people only or would it be fair for a back
    the doctor's receptionist said they don't do repeat codeine for backs these days and hung up before I could ask her why | would strong pills just knock me out | tramadol tolerance | heavy pain heavy pills right
    do athletes get opioids for backs | what about something with real kick | buprenorphine for a bad back
    I keep hearing that opioids are no use for ordinary back trouble and yet half of my street seems to be on them so what's going on | pills for unbearable pain | is it weak of me to want codeine
    will the powerful ones get me addicted | in the films they take one strong pill and leap up and chase the bad guy so what's the real story for backs | codeine phosphate
    are potent painkillers a mistake with backs | does anything weaker than morphine stand a chance | does the hard stuff do lasting good or only for an hour | how dangerous is oxycodone
    could a strong opioid break the spasm | my friend's on some sort of lozenge for her back that's a hundred times stronger than morphine she says and still can't bend
    injection of tramadol was given to my uncle for his back is it really working better than tablet | strength of painkiller matter | can you get the good stuff for a back | am I daft to refuse codeine
    powerful tablets or ride it out | they took my mother off her strong tablets after ten years and her back was no worse without them so were they ever any good
    I've been a model patient with the mild stuff for two days and I've had enough so would the sort they keep in the locked cupboard be any better
    everyone who comes to the door has a story about somebody who got hooked after a bad back and it has me scared of the very thing I'm craving
    the surgeon who did my knee sent me home with a bottle of something fierce and it was so good that I'd love to know would it do for a back
    you hear that in america they gave them out like sweets for backs and look what happened so did the things ever work in the first place
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
    the herb for backs | a puff before bed to loosen the back | my daughter came home with a jar of something green from a festival and told me to rub it into my spine | are jazz cigarettes any use for lumbago
    mary jane for a bad back | would it loosen me to get a bit high | dope for pain | the gummy bears that aren't for children do they help a back | hash brownies and bad backs | the stuff hippies smoke
    is there anything in those droppers the health shops sell that does a back any good | sea bee dee | toke for a spasm | do you reckon a couple of drags would take the grip out of it
    a green leaf on the label and forty dollars for a tub no bigger than a thimble is it worth it for my back | cannabis resin | I'd try anything legal so what about those oils with the leaf on | grass or tablets
    are those chewy sweets from the dispensary any use to a person with a seized back | bong for my back | does a drop of the oil under your tongue do anything a drop of olive oil wouldn't | canna bid oil
    I'm a retired policeman and here I am wondering whether a joint would ease my back would you credit it | reefer | is it the high that helps or does it work on the muscle
    would a skinny roll up of the green stuff settle a spasm | cbd water | a cookie with weed in it | my mate vapes something sweet smelling for his back and calls it medicinal is he codding himself | hemp patches
    does the plant have anything going for it when it comes to backs | smoking something for it | is charas used as medicine for back | could the herbal high people rave about calm a cramped muscle
    thc or cbd which for a back | cbd muscle rub any better than an ordinary one | the chiropractor's front desk is full of those little brown bottles with droppers and they push them hard | skunk for spasms
    did any trial show cbd beats a dummy for back pain | medicinal leaf | is it hogwash what they say about cannabis and spasms | pot brownies | stoned but still seized | what's your view on cannabis for sore backs
    I was at a barbecue and someone passed me a spliff and said that'll do your back more good than any doctor | canna butter on toast | would a gummy take the edge off | the tincture in the health food shop
    are they having us on with these hemp things | is cbd just expensive oil | my carer's granny made a tea from the leaves of the plant for every ache going and would a cup of it be any good to me
    bath salts with cbd | do you need the kind that makes you giddy or will the other kind do for a back | cannabinoid drops | the wife found me rubbing the dog's hemp oil on my back | weed helps or not
    is it worth getting a medical card for my back | some tell me it relaxes muscles and others tell me it only relaxes your wallet so where does cbd stand | hemp roll on | spliff
    does cbd have any science to it or is it all testimonials | should an old woman be taking gummies for her back | can a whiff of cannabis calm muscles
    my gp rolled her eyes when I mentioned cbd is there nothing in it | a little jar of cannabis salve | does getting high shut off back pain | are cbd plasters any cop | the oil the kids are all on about
    is it only a fad this hemp craze for backs | two drops of cbd in my tea every morning for a month and the back still went so is it doing nothing | ganja tea | cannabis lozenges | would you put hemp on it
    I've never so much as smoked a cigarette but I'm that sore I'd consider a joint would there be any point | is hemp the same as weed when it comes to aches | is cbd even any good or is it only fashionable
    pure cannabis extract | marijuana relaxing muscles fact or fiction | bhang at holi made my back feel nothing at all so is it actually good for back pain | does the strength of the cbd matter for a back
    pot any good | we've legal shops on every corner now and the young fella behind the counter says indica's the one for bad backs | cbd hand cream on my lower back | is cannabis oil a miracle or a racket
    cbd chocolate | a vape pen with cbd in it for spasms | why is everybody pushing cbd at me | did the ancients use hemp for backs | medical cannabis worth asking for
    is smoking weed for a bad back just an excuse | thinking of a pouch of those hemp sweets at the till
    I got a free sample of cbd balm at the half marathon and slapped it on my back and it tingled but did it do anything | weed oil | hemp tablets | does cbd take long to work on a back if it works at all
    the fella who cuts our hedges rolls himself something at lunchtime that he says keeps his back from seizing and I'm half tempted to ask for a pull
    my book club has gone mad for these little droppers of green oil and every one of them claims she's sleeping better and bending better
    I found a tub of balm with a leaf on the lid in my late husband's drawer and rubbed a bit in and I can't decide did it do anything
    they're selling it in coffee now and in face cream and in dog biscuits so you'd imagine somebody has checked whether it does any good for a sore back
    I grew up being told it would rot your brain and now my own doctor's wife is recommending it for backs so has something been found out
    my son lives in a place where it's sold like wine and he wants to send me a box of those chewy squares to take the grip out of my back
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
    are oats or porridge any good for grabbing muscles | sardines on toast twice a week my nan said that's all a back needs is she right | does it come down to my diet | what I eat and my back
    I live on takeaways and crisps and now I'm stuck to the chair so is bad food catching up with me | pumpkin seeds | would dates or figs settle the muscles
    is there something I can put on my plate that would calm this down | the naturopath looked at my tongue and said I was lacking trace elements and sold me forty quid of drops | nutrients for tight muscles
    do I need a tonic from the chemist | my aunty says gond ke laddoo every morning and the back never troubles you | methi seeds soaked overnight for a sore back any truth in it | is shilajit any use or just a fad
    chyawanprash for the spine | sea moss gel my niece takes it for everything and now she wants me on a spoon a day for my back | spirulina powder yes or no | should I up my greens
    kale smoothies for a bad back what's the thinking there | are dairy foods good or bad for a locked back | does milk make bones and muscles stronger so it won't go again
    I gave up dairy a year ago and wonder if my muscles are short of something because of it | gluten and back spasms | I'm scared my crash diet has starved my muscles and that's why they've clamped up
    I've been on the weight loss jab since may and hardly eat a thing could poor feeding be behind this | keto cramps in my back | is it from skipping meals | feeding my muscles properly
    what would a dietitian tell me to have for spasms | are those gummy things for muscle health worth taking | fizzy tablets in a tube from the supermarket ten vitamins in one do they do backs any good
    is a b complex any use for twitchy muscles | my pharmacist cousin says cal mag zinc all in one and I'll be sorted by the weekend is that how it works | sunshine vitamin low
    I work nights and never see the sun so is that what's making my muscles seize | it's been a long dark scottish winter and someone said my back's crying out for the sunshine vitamin
    vitamin drip at a beauty clinic for my back | d three injection the doctor gave me in india will it fix the back | selenium or boron for backs | folic acid for muscle cramps
    does manganese do anything is that the same as magnesium | magnesium patch on the skin | stick on mag patches are they just plasters with hope in | foot soak in dead sea salts would that travel up to my back
    is sea bathing good because of all the minerals in it | a mineral bath at the spa town | flotation tank full of salts would lying in that for an hour sort my back out
    two cups of bath crystals and a candle my wife says that's the cure but I've my doubts | muscle soak crystals
    the packet of bath flakes says relieves tired aching muscles so is that marketing or does it really get in | garlic and ginger to calm inflammation in a back | golden paste with black pepper
    curcumin tablets expensive are they worth the money for my back | does honey and cinnamon help with a locked back | blackstrap molasses an old fella told me it's full of iron and good for cramps
    brewer's yeast for cramp | beetroot juice before bed | chia seeds on my breakfast would that help | oily fish or fish capsules for a sore spine | krill oil
    green lipped mussel tablets worked for my dog's hips so would they do my back any good | does collagen powder in my coffee rebuild anything in my spine | marine collagen waste of money
    rosehip or devil's claw capsules | arnica pills under the tongue | the man in the herbal shop has me on valerian and something bitter | herbs that relax muscle | which foods make spasms worse
    should I be avoiding tomatoes and potatoes with a bad back somebody mentioned nightshades | is red meat making my back seize | too much sugar not enough veg
    I shouldn't expect a tablet from the health shop to fix this should I | are you better getting it from food or from a bottle of pills
    which tub do I buy there's citrate oxide glycinate and I'm standing in the aisle in agony | glycinate or citrate | is it all right to take a cramp supplement alongside my blood pressure tablets
    got the runs from magnesium and my back's no better do I stop | I take the stuff religiously every night and my back still went on tuesday so was it a waste | how long before magnesium kicks in
    how many bananas would it take | I hate bananas what else has the same stuff in | is a banana smoothie as good as a whole banana for cramp
    got low potassium on a blood test once so naturally I'm wondering is it back | could something be off in my blood like calcium or magnesium to make it clench like this
    my muscles twitch at night and my eyelid's been jumping so am I short of a mineral or what | am I undernourished | is my body crying out for something it's not getting | wondering what I'm deficient in
    hair mineral test says I'm low in everything | private blood test kit for vitamins worth doing for a back that keeps seizing | I was anaemic after the baby so is low iron why my back grabs
    teaspoon of baking soda someone said | licking salt off my hand stops cramp my coach says does it stop this | do athletes take anything for this like tablets or powders with minerals in
    pre workout or amino acids to stop spasms | b c a a powder | would a protein bar do any good or is it minerals I need | my twelve week shape up plan says cut salt right out and since then my back's been locking
    me da puts mustard on everything and never had a cramp in his life should I try a spoonful | is there a shopping list for bad backs
    prunes figs nuts and seeds that's what the woman on the radio prescribed for seized muscles is it rubbish | tissue salts under the tongue | natural muscle relaxant foods
    I've been living on my own since the divorce and it's all beans and toast so has not eating properly made my muscles clamp
    the lady at my slimming club puts everything down to not getting enough seeds and nuts and I wondered if a back could be down to that
    my husband has filled the cupboard with pots of capsules and tells me to take six of them a day till my back lets go should I
    my blood test was normal for everything they check and still people tell me to top up my levels so is there any point
    fish tablets calcium tablets and a green drink every morning and it still grabbed me in the shower so what am I taking them for
    as a vegetarian I worry I'm short of b twelve and iron so could either of those turn a back into a plank | I'm on a strict low salt plate for my blood pressure and wonder if the muscles are missing it
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
    my mouth's like sandpaper and my back's locked are the two connected | camel that's me never thirsty and now I'm stuck | put the kettle on or fill a jug
    I only had a coffee at six and then drove till four and got out of the cab bent in half was it that | would a couple of pints of tap loosen me up | shall I knock back a big bottle
    swigging from a bottle all day | what should I be sipping while I'm stuck here on the floor | my wee is the colour of apple juice should I get more down me for my back
    I've drunk like a fish since it seized and I'm no looser at all so is it pointless | how many glasses before my back lets go | is there a limit to how much I should get down me today
    I'm on water pills for my ankles and they make me go all day so have they dried my back out | I avoid drinking on the bus route because there's nowhere to stop so have I brought this on myself
    I teach all day and don't get to the staff room for a drink so is that what did it | because of the loo I hold off drinking | I'm up three times a night if I drink so I don't and now my back's gone
    breastfeeding and gasping all the time could that be why my back locked | chaas or lassi for a stiff back | sugarcane juice with ginger and lemon would that set me right
    my nani says jeera water on an empty stomach for the back | o r s packet for my back | should I send the wife out for rehydration sachets | barley water and my back | an energy drink now good or bad
    two cans of energy drink a day and nothing else so did that seize me up | would an orange juice do the same as water | does beer count as fluid
    had a few too many last night and didn't have any water before bed and now look at me | stag do all weekend barely a drop of water and I came home like a plank is that the reason
    is the booze to blame drying me out | I had a bottle of red and woke up unable to bend is it the dehydration | does my herbal tea count | switch from coffee to water or does it not matter for my back
    caffeine robbing me of water | room temperature or ice cold water for a back like this | warm water first thing in the morning for my back | hot water all day the chinese way would that relax my back
    alkaline water worth it for spasms | water with minerals or plain from the tap which will help my back quicker | is bottled better than tap for this | electrolyte powder in a sachet my running mate swears by it
    one of those blue sports drinks | is a sports drink any better than sugar water for my back | isotonic stuff from the garage | should I be measuring what I drink
    two litre bottle with the times written down the side should I get one for my back | tiny sips or big gulps | is it too late to drink now that it's already locked
    would have been fine if I'd drunk something wouldn't I | I forgot my bottle on the hike and my back cramped on the way down so that's the cause is it
    digging the garden all afternoon in that sun with not so much as a cup of tea and then bang | I sweated through three shirts on the job today and had one can of pop do I need salts or what
    forty degrees in the paddock and me with an empty water bottle did I cook my back | after the sauna I never topped up and the next morning I couldn't stand so that's it isn't it
    twelve hour flight and two tiny cups of water then my back froze at baggage reclaim was that why | hospital told me to limit my fluids for my heart but my mate says drink loads for the back who do I listen to
    my kidneys aren't great so is it wise to drink more for my back | I'm told to restrict fluids so what about my back | is guzzling risky | can you overdo the water I've had about five litres since breakfast
    flooding myself with water | waterlogged and still locked | I feel sick from all the water I've forced down for my back do I keep at it | shouldn't I be drinking to thirst rather than by the clock
    a target for drinking | half your body weight in ounces they say for a sound back | a pint an hour my foreman said till it lets go
    me nan says a drop of water never fixed a back but the gym lad says drink drink drink | I'm as dry as a cream cracker could that be it | dried up like a prune today and my back's stuck | thirsty and locked
    parched | so you're saying I needn't bother with the water | drinking won't do any harm will it | get fluids in | top up my fluids | do I need topping up | does my back need a drink
    coach blames it on me not drinking | they reckon I didn't drink enough | why does everyone hand me a glass of water when my back goes
    as soon as I shout my wife comes running with a pint of water and I've never liked to ask if it does anything | I'm wondering about my drinking habits I mean water not booze because I hardly have any
    I only drink when I take my tablets | never been one for drinking water hate the taste is my back paying for it | what if I just don't drink much by nature is my back going to keep going
    should I have a drip or just drink | would going to hospital for fluids sort my back | soup and juicy fruit instead of drinking | is watermelon as good as a glass of water for this
    ice lollies to get fluid in when I can't get up for a drink | I can't reach the kitchen does it matter if I don't drink for a few hours | drinking little and often so it doesn't seize again worth it
    I've put a bottle on my desk to stop it going again am I kidding myself | sixty ounces a day and it still went | haven't had a drop all day | hydra shun | was I running on empty water wise
    our foreman won't let us have breaks for a drink before eleven and by ten my back had gone so can I blame him
    I cut out fizzy pop for lent and forgot to put anything in its place so I'm barely having a cup a day now
    I've been lying here since breakfast with a straw and a jug because my flatmate insists it'll flush the spasm out should I carry on
    is there any sense in my wife standing over me making me finish a whole jug when I'm not even thirsty | did I bring this on by living on coffee
    I run a market stall and don't dare have a cuppa because there's no loo so did that do my back in | I'm forever being told I look dry would a few extra cups keep my back from going
    would a pint of squash be as much use to me as plain stuff from the tap | is sipping all day enough or do I need to neck a lot at once for my back
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
    why would a muscle go rigid when the body is low on fluid | in theory what does running dry do to a person's muscles | do marathon runners lock up because they've perspired too much
    is perspiration a proven reason for muscles grabbing | miners used to get terrible cramps down the pit from sweating is that the same mechanism as a back spasm
    do ballerinas seize up from not drinking or is that folklore | explain the water and muscle thing | what's the theory behind fluids and spasm | the chemistry of sweat and muscle cramp please
    do cells shrink when there's not enough fluid in them and does that make muscle grip | is there such a thing as a dried out muscle | do muscles dry out like leather | does a spine lose moisture
    are the shock absorbers between the bones made of water and can they go dry | someone described a spine as a row of wet sponges and said if you don't drink they go hard is that anatomy or fantasy
    I read we're shorter at night because the discs lose water so does drinking change that | can the fluid in the joints of the spine thicken up if people don't drink
    does joint oil depend on how much a person drinks | do the muscles get less blood when a person is dehydrated | how dehydrated does a person have to be before muscles cramp | mild dehydration and muscles
    severe dehydration what does it do to muscles | is everyday mild dehydration enough to set off spasms in people | what percentage fluid loss brings on cramp | what signs show that a body is short of water
    is muscle spasm listed as a sign of dehydration in the medical books | do doctors think dehydration and spasms go together | what do scientists say about thirst and cramping
    has anyone tested it in a lab by making people sweat and seeing if their backs seize | who came up with the idea that dehydration causes cramps | where did the dehydration story start
    is it an old wives' tale that not drinking gives folk cramps | fact check dehydration and spasms | true or false muscles seize when they lack water | dehydration and spasms true or false
    I'm doing a quiz with my dad is it correct that dehydration makes back muscles spasm | my physio student flatmate says it's the nerves getting tired not the fluids that make muscles cramp so which is it
    fatigue or fluid loss what makes people cramp | nerves or water what's behind cramp in athletes | if cramp comes from lack of water why do people get it in bed at night
    why do people cramp in cold weather when they aren't sweating at all then | do swimmers cramp though they're surrounded by water | how can someone who drinks gallons still get spasms
    I know people who drink all day long and still get spasms so how can dehydration be the reason | horses get tied up muscles when they sweat is it the same with humans | do desert people get more spasms
    do folk in hot countries get more back spasms because they sweat | tell me what heat and sweat do to muscles generally | heatstroke and muscle cramps | heat cramps what are they
    what exactly are heat cramps and can they happen in a back or only in arms and legs | does vomiting and diarrhoea lead to muscles going into spasm through losing fluid
    after a stomach bug do muscles cramp because of lost salts | does a night of drinking alcohol dry out muscle tissue | morning after the night before do muscles cramp from being dried out
    does coffee dehydrate muscle | does caffeine pull water out of muscles and make them cramp | tea and coffee dehydration and spasms | do diuretics make muscles cramp by drying people out
    do water tablets cause dehydration cramps | does flying dehydrate the body and stiffen backs | dry cabin air and muscle spasms | is central heating drying people's muscles
    do older folk dry out more easily and get spasms | why are the elderly told dehydration brings on muscle trouble | do children get cramps from dehydration as well
    dogs cramp when they're dehydrated don't they so it stands to reason humans do too | what does salt have to do with it when people cramp | salt water and muscles how does it all work
    does losing sodium in sweat make nerves fire off | do muscles need salty water to conduct signals | electrical signals in muscle and hydration is there a link
    I heard that the electricity in muscles runs poorly when there's too little water and that's what makes them jam is that a thing
    the bloke on the hydration podcast said water carries the current in muscles and without it they lock solid | how would low fluid reach a back muscle and not the rest
    why would it hit the back and not the legs if dehydration was behind spasms | does dehydration only affect the calves | legs yes but backs what does the research say about fluids
    is there any difference between a dehydration cramp and a back spasm | a cramp from sweat versus a back spasm same thing or not | dee hydration and muscle spasms | dehydrayshun what does it do to muscles
    moisture loss and spasm | low body water | fluid balance and spasms | hypo hydration | water shortage in muscles | sweating and seizing | drying out and spasm any link | lack of hydration what's it do to muscle
    does hydration affect muscle tightness in general or is that wellness waffle | our wellness officer put up a slide that said three quarters of back trouble is chronic dehydration and nobody questioned it
    chronic dehydration what is it and does it matter for backs | I was told at a seminar that most adults walk about chronically dehydrated and their muscles tighten because of it
    is chronic dehydration a real thing | the first aid course said cramps equal fluid loss was the instructor right | I need to settle an argument my brother says dehydration causes spasms and I say it doesn't
    just curious what does dehydration do inside the body that people blame for spasms | can thirst cause muscle spasms | is thirst a warning that muscles are about to cramp
    in the papers it said most people's aches come from not having enough fluid in the tissues and I'd like someone to explain that
    if somebody runs a marathon in summer and loses litres of sweat would the muscles of the spine seize or only the calves
    my wife's a care assistant and she says the old people get muscle spasms when they won't drink so is that known medically
    the lifeguard training manual says cramp comes from low salt and low fluid but a sports doctor told me that's outdated which is it
    does a body that's short on fluid pull water out of the muscles first and is that what people mean when they blame spasms on it
    what's the difference between a muscle that's had enough water and one that hasn't and why would one of them go into spasm
    I'm preparing a talk for my running club and want to know whether the link between sweat loss and muscle spasm has ever been shown
    they told us in cookery school to drink because hot kitchens give chefs cramps and bad backs but was that ever more than hearsay
    if water made muscles relax then nobody who drinks plenty would ever get a spasm so what's wrong with the theory
    when a sheep dog collapses with cramps after a hot day the vet gives fluids so do human muscles behave the same way | how do fluids and muscle tone go together
    does the body going short of liquid make its muscles clench | would a doctor call lack of fluids a cause of locked muscles or just an urban legend
    do people who sweat for a living lock up more than people who sit in an office | the thirst theory of muscle spasm who proved it
  `),
};
