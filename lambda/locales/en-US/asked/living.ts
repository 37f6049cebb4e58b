import { list } from '../list.ts';

/** How people ask about sitting, lifting, sport, breath and how long it takes; by myth id. */
export const living = {
  posture: list(`
    is my posture causing this | should I sit up straight | does slouching hurt your back | do posture correctors work
    what's the best way to sit | is my desk ruining my back | is it my bad posture | did bad posture cause this
    is slumping bad for you | my mother always said stand up straight | should I fix my posture
    is it because I slouch | what's the right posture | is there a correct way to stand
    should I keep my shoulders back | do I need an ergonomic chair | is my chair the problem
    is it text neck | is looking at my phone doing this | are posture apps any good
    is a posture brace worth it | how should I sit at work | is leaning over my laptop the cause
    is there a perfect posture | is crossing my legs bad | does hunching over cause it
    would better posture stop it | my kids say I hunch is that why my back hurts | is sitting crooked bad
    should I sit on a ball | is my workstation to blame | do I need a lumbar cushion for my chair
    how do I sit properly | is my back bad because I stand badly | should my back be straight when I sit
    is it true that bad posture caused this | I slump on the couch every night is that the reason
    carrying my bag on one side did that do it | are high heels to blame | is one leg shorter the problem
    bad posture | my posture | slouching | posture | sitting up straight | slouching cause it | posture correctors
    sit up straight | bad posture cause it | slumping | posture correctors work | the way I sit | stand up straight
    I'm all round shouldered is that what's done me in | have I got tech neck from the phone
    my granny had a hump and I've the same stoop is that why my back is sore | is it how I hold myself
    my teacher used to poke us in the back for slouching was she right | chest out shoulders back is that any use | is there a proper way to hold yourself
    is there one right way to sit | what's good posture anyway | what does proper sitting look like
    feet flat knees at ninety degrees is that how I've to sit | should my screen be at eye level | would a better chair sort me out
    my company offered me an ergonomic assessment is it worth it for my back | are those gaming chairs with the lumbar bump any good
    do saddle stools help your posture | is a wobble cushion good for how you sit | should I get one of those harness things that pull your shoulders back
    are those posture straps off the internet a con | there's a gadget that buzzes when you slump is it any use | would a posture app straighten me out
    I bought a strap thing from an ad that pulls your shoulders back will it do my back any good | can you fix years of bad posture
    can I correct my posture at my age | I've a flat back could that be why it hurts | I stand with my belly sticking out is that doing it
    am I sway backed and is that the problem | my spine's got too much of a curve is that what's hurting
    my pelvis tilts forward the trainer says is that why my back's bad | are my flat feet doing this | would insoles put my back right
    I wear heels to work every day and I'm wondering whether that's what has my back destroyed | do I need a heel lift for my short leg
    is it my heavy handbag | could my rucksack be ruining my back
    my schoolbag weighs a ton and mam says it's wrecking how I stand is that why my back hurts | is it from hunching over my phone
    my kids are bent over their tablets all day will they end up with bad backs
    my lad slumps over his games like a prawn and now his back is sore and I'm telling him it's his posture | should I nag my teenager to sit up
    I sit like a shrimp at my laptop | I work at the kitchen table hunched over like a gargoyle did that wreck my back
    is lounging on the sofa bad for you | is sitting cross legged on the floor bad for the spine | we sit on floor for eating is it spoiling the back
    my wife is forever telling me to stop slouching and says that's why I'm crippled is she right
    the chiropractor took a photo of me standing and said my posture was terrible and that's why I hurt
    I've never had good posture so was this only a matter of time | I know I shouldn't slump but is that really what did it
    surely a bit of a slouch can't wreck a back | I've tried to sit up like a soldier and it hurts more am I doing it wrong
    does a straight back mean a healthy back | is posture overrated | do I have to sit like a statue | round shoulders | shoulders back | slumped at desk
    ergonomic chair worth it | good posture | crooked spine posture | lumbar cushion for office chair | stand tall
    my mother is on at me since I was twelve about my round shoulders and now she says this is what I get
    I've been using my phone in bed with my chin on my chest for years could that be the reason my back hurts
    I saw an advert for a vest that buzzes whenever you slouch and I'm in two minds about buying it for my back
    the woman in occupational health measured my desk and said my screen was too low is that what gave me a bad back
    I've one leg a bit shorter than the other since I broke it as a boy is that why my back is bad
    I carry my post bag on the left shoulder and I've done it for twenty years has that put my back crooked
    I've been told to sit with my bottom right at the back of the chair and my shoulders down is that the correct way
    my dance teacher had lovely posture and never a sore back and I slump like a sack of spuds so is that the difference
    I try to keep my back perfectly straight at my desk but I'm exhausted after ten minutes do I really have to
    my fiance says I walk like an old man with my head stuck out and that's why I'm sore is he right
    at school we all sat in those awful plastic chairs leaning on our elbows did that ruin the way I sit and my back
    is it better to sit with your back dead straight or to lean back a bit in the chair and take it easy | slouching on sofa | posture strap | text neck
    stooped over | high heels | desk set up
    is it the way I carry myself | am I built crooked | am I standing wrong all these years | does my old man shuffle give me the bad back or is it the other way about
    I lean on one hip like a flamingo at the bus stop is that what did it | I've always stood with my weight on one leg could that be my undoing | was it the way I was propped up reading
    should I square my shoulders | head up chin in is that what I ought to be doing | belly in bum under chest out that's what the nuns taught us were they right
    walking with a book on your head does it do any good | my deportment teacher would be ashamed of me is that why I'm suffering | should I be sat bolt upright this minute
    is reclining lazy or is it alright for your back | what angle should the back of my chair be | how high should my chair be set | where should my keyboard go so I'm not wrecking my back
    should my elbows be level with the desk | should I have a footrest under my feet | is my monitor too low and is that the cause | is having two screens and looking sideways at one the culprit
    would raising my laptop on books sort my back out | was it my dining chair since I started doing the accounts at home | do expensive office seats make any difference to a sore back
    is one of those mesh chairs with all the levers worth the fortune they're asking | will a rolled up towel behind me put things right | a cushion in the small of my back any use
    car seat set too far back is that the cause | is the seat in my car the wrong shape for me | do those backless kneeler stools make you sit up | should I swap my chair for a big inflatable ball
    do figure of eight shoulder straps work | my sister got me a magnetic vest to pull me upright for my birthday is it worth putting on
    there's a wee sensor you stick between your shoulder blades and it nags you is it worth it | would taping my shoulders back teach me to sit properly | can a brace that pulls your shoulders back cure a sore back
    does the alexander technique straighten you out | can I unlearn a hunch | is it too late to straighten up at sixty | I'm getting round in the shoulders like my mother is that where this soreness comes from
    is my spine too straight | is there too much hollow in my back | I've a duck bum they used to say is that curve to blame | my hips aren't level in the mirror is that the reason
    I tilt to the left in every wedding photo is the way I stand why I'm sore | the tailor says my left leg's shorter so is that what's at the bottom of this
    a running shop put me on a machine and said I over pronate is that to blame for my back | am I walking wrong | pigeon toed since I was a child could that be behind it
    would flat shoes instead of stilettos fix me | wedges on every day for work did I bring it on myself | is it wearing flip flops all summer | it's the satchel isn't it always the one shoulder
    nappy bag on one arm and the child on the other hip is that lopsidedness to blame | I carry the baby on my left hip from morning till night has it made me crooked and sore | is it my big bust pulling me forward
    is my wallet in my back pocket tilting me and causing this | I sit on my wallet in the van could that be making me lopsided | my violin teacher says I twist when I play so is that how I got a bad back
    do tall people get bad backs from stooping | I'm six foot five and everything's too low for me is it all the stooping that's done it
    always ducking under door frames and hanging my head is that why I'm like this | is it my neck poking out at the screen all day that's done it
    staring down at my mobile on the train is that where this came from | doom scrolling in a heap on the bed could that be it | does reading in bed on a mountain of pillows ruin you
    does sitting with my feet tucked under me do harm | is sitting with one ankle up on my knee a bad habit for backs | should ladies not cross their legs on account of their backs
    my husband lies on the couch bent like a banana and complains of his back is there a lesson in that | we were caned for lounging at school so was there medical sense behind it
    in the army they made us stand like ramrods and not a bad back among us so is softness of bearing the cause | in yoga they say keep spine erect always is wrong sitting the cause of my trouble
    I am sitting bent on the phone the whole day is this the reason please tell | correct way of sitting kindly explain | is squatting on a low stool to wash clothes spoiling my spine's shape
    ergonomics people came round with a tape measure and now I've a new chair and the same old ache so was it ever the chair
    I paid a fortune for a posture course with a man who films you walking and he says mine is the worst he's seen is that my problem
    my personal trainer took a side on picture and drew red lines all over it and told me that's where the pain is from
    the granddaughter is bent over her tablet like a question mark and I tell her she'll end up like me will she
    when I catch sight of myself in the shop window I look like a comma so is it any wonder my back hurts or is that nonsense | I shouldn't be lolling like this should I or does it not matter
    nobody in my family can stand up straight and we all have bad backs is there a link | surely the way I sit at the piano isn't what did this
    they said at the clinic forget about perfect alignment is that really the modern view | bearing and bad backs | desk ergonomics | laptop hunch | shoulders rounded | wrong chair | sit bolt upright
    stooping because I'm tall | flat feet | sway back | legs uneven | slumped on settee | best office seat | head forward | lopsided
    I've been to a shop where they scan your feet and sell you insoles for ninety quid because they say your arches pull your spine out of true
    mam used to stick a coat hanger down the back of my jumper to straighten me up and I wonder was she on to something
    every photograph of me at a desk shows me curled like a croissant so is it fair to say I've myself to blame for my back
    since I got the two screens at work I'm always turned to the left so is it the set up of my desk that has me sore
    my father was a tailor and sat cross legged on a table for fifty years and died with a straight spine so how bad can it be
  `),
  'changing-posture': list(`
    do backs lock up from holding still | does slumping set off spasms | can the way I sit trigger a spasm | is there one bad posture that causes spasms | does standing badly lock your back | can bad posture throw your back into spasm | is slouching what sets it off | could holding one pose for ages do it
    how does my posture matter for spasms | is it dangerous to slump | does leaning for hours make it seize | why does it lock when I've been bent over | does keeping one position make muscles grip
    does posture cause spasms | can posture lock up your back | how does posture cause spasms
    can sitting badly give you a spasm | why does posture matter | does staying in one position cause spasms
    does holding still too long make a back seize | why does my back lock when I stay in one position
    is it bad to stay in the same position | how often should I change position | what position is best for a spasm
    does slouching cause spasms | does standing all day cause spasms | is there such a thing as bad posture
    explain posture and spasms | tell me about posture | how does posture affect the back
    can a twisted position set it off | does being bent over for long cause spasms | does posture really matter
    what's the connection between posture and spasms | is any posture dangerous | is slumping dangerous
    what posture should I hold | should I keep changing position | is my next position my best position
    does a crooked pelvis cause spasms | does bad posture make muscles cramp | can the wrong position trigger a spasm
    do I need to move around more often | does keeping still stiffen my back | why do I seize after staying still
    does gardening bent over cause it | does text neck cause spasms | is it harmful to sit in a funny position
    how long can I stay in one position | does the way I hold myself cause cramps
    why does it hurt when I stay in one place | do spasms come from posture
    posture cause spasms | posture causes spasms | staying in one position | the same position too long
    standing too long | posture matter | one position cause it | holding one position
    why do I set like concrete when I stop moving about | is it staying put that does the damage | I rust up if I stay still why is that
    after an hour in one spot my back grabs what's that about
    I was under the sink for two hours fixing a pipe and when I came out my back locked is it from holding the one position
    I was crouched tiling a bathroom floor all morning and couldn't unfold myself afterwards so can one position for that long bring on a spasm
    standing at the ironing board for ages sets mine off why | is standing still worse than moving about | does standing in a queue make backs seize
    why does standing at the sink make it grip | does stooping over a flower bed for a whole afternoon bring on a spasm
    I was hunched over a jigsaw all evening and my back cramped is that from keeping still | does the back hate being kept still
    what's worse a bad position or the same position | is it the position or how long you're in it | is there a position that actually harms you
    is lolling about harmful or is it only harmful if you stay there | slumping isn't going to set off a spasm is it
    will I trigger another spasm if I slump | I'm afraid to slump in case it goes into spasm again
    I'm terrified of sitting funny now in case it locks up | I hold myself rigid all day so it won't spasm is that the right thing to do
    should I be shuffling about every few minutes | how frequently should I shift about | how many minutes before I should change how I'm standing
    is fidgeting good for your back | does wriggling in my chair stop it seizing | should I set a timer to shift position
    if one position hurts should I move out of it | this position hurts today should I avoid it for good
    when can I go back to a position that set it off | what's the best position to avoid a spasm | which posture is least likely to trigger it
    what do they mean by your next position is your best position
    my physio said motion is lotion and the best posture is the next one what does she mean
    someone told me the best posture is the one you're not in yet is that right | explain how the way you hold yourself links to muscle spasms
    what's the relationship between posture and cramping in the back | do scientists think posture triggers back spasms
    how would slouching make a muscle go into spasm | can a muscle cramp just from being held in one place
    do muscles get annoyed being held the same way | does being wedged in a plane seat without moving make a back lock
    I fell asleep twisted up in the armchair and woke locked solid can a funny position do that | can sleeping crooked in the chair set off a back spasm
    my osteopath says a misaligned pelvis is what triggers the spasms is he right | can being lopsided make your back go into spasm
    is a spasm a sign of bad alignment
    I'm a hairdresser leaning over people the whole day long and by evening my back cramps up does leaning like that bring on spasms
    I'm a dentist and I'm twisted over a chair for hours on end could that one position be making my back spasm
    my husband the mechanic is bent under bonnets from morning till night and says it seizes when he straightens up why does that happen
    full day standing in shop and evening time back is catching is it because of same position only
    standing in the kitchen making rotis back gets jammed is it from not changing position
    the baby falls asleep on me and I daren't move for an hour and then my back locks is it the keeping still
    I stood like a statue at the parade and then my back just locked so is it bad to stand still for so long
    my old foreman used to say never stay in the one position longer than twenty minutes or you'll cramp was he on to something
    wondering whether staying the same way too long is what makes it lock | um does like not moving position make it seize
    it only locks after I've been in one position | staying still | frozen in one position | change position how often | stuck in one pose
    shifting position | best position for spasms | slumping trigger spasm | posture and cramps | keeping still too long
    I sat through a three hour mass without moving a muscle and when I went to kneel it locked was it the stillness
    I paint ceilings for a living and I'm leaning back with my arms up for hours does that position bring on a spasm
    they say there's no such thing as bad posture only staying in one posture too long is that really true for spasms
    I've been lying in the same position since this morning because I'm afraid to move will that make it seize up more
    my daughter sits in the strangest twisted positions and I'm always telling her she'll get a spasm from it will she though
    I fish from the bank and don't stir for hours and getting up my back goes into spasm is it not changing position | posture trigger spasms
    same position spasm | still for hours | keep changing position | bent over for hours | held one position
    do I need to keep shuffling | why does stillness make it clamp | I get stuck like a rusty gate if I don't stir for a while what does that | frozen like a statue after the film why does that happen
    sat through a long sermon and couldn't rise from the pew is it from not budging | what happens in a muscle when you hold one pose for ages | do muscles protest when they're kept at the one length
    does a muscle cramp if it's kept short for too long | does a held stretch set off a grab | how long is too long to hold one pose | how many minutes standing on the one spot before it's asking for a spasm
    every how many minutes should I swap how I'm standing | should I alternate standing and perching | do I rotate positions like a chicken on a spit | what's the harm in staying put if I'm comfy
    if I'm comfortable can I stay like this for ages or will it lock | is comfy enough or do I have to keep switching | how often would a body want to move out of a position
    should I be moving before it starts to nag | should I ignore it when my body tells me to shift | my back tells me to wriggle every ten minutes do I obey | is it good to be a fidget
    do fidgety people lock up less | is rocking from foot to foot a help when I have to stand | one foot up on the rail at the bar does it stop it gripping
    a footstool at the ironing board to switch legs does that ward off a spasm | what do statues of men at sentry duty do so their backs don't seize
    security guard on my feet at one door all night and it seizes at four in the morning would moving about stop it
    I'm a chef stood at the one bench all service and it cramps by the last order is that from being planted in one spot
    I do nails all day curled over people's hands and my back grabs when I uncurl is it from holding the curl
    tattooing for six hours leaning at the same angle and then I couldn't straighten is that the cause of the spasm
    I was pruning with my arms over my head for two hours and it went into spasm when I let them down was it holding them there
    I was up a ladder twisted sideways wiring a light for an hour and the muscle locked was it the twist or the time
    plumber by trade always folded into cupboards and when I unfold it locks why does unfolding set it off | weeding on my hunkers all morning and my back seized as I got up does crouching that long trigger it
    knelt over the bath scrubbing tiles until it locked is it because I never changed my position | strapped in the middle seat and couldn't shift an inch for six hours then it locked when I stood why
    the dentist had me tipped back with my mouth open for ninety minutes and my back cramped would that be from being kept the one way
    had to lie dead still in the tunnel for the pictures and my back spasmed from it is that common
    we had a power cut and I held the torch in the one pose for my husband until my back grabbed is that how it happens
    playing the cello for three hours without a break and then a spasm is it the position or the hours | rehearsals mean standing holding a tray for ages and my back seizes is there such a thing as pose fatigue
    I sit for portraits at the art college and after forty minutes in a pose it locks how long should a model hold still
    nursing the baby in the same corner of the couch has my back clenching so should I keep swapping sides and places
    driving the harvester with my head turned back all day and by dark my back's in a knot is it the turned position | my back locks after I've been leaning on the counter chatting could leaning do that
    does resting on one elbow for ages bring on a cramp in your back | is being hunched fine so long as it's not for hours | so slumping isn't a crime it's just lingering in it is that right
    is slumping for a minute going to lock me up | would slumping now set off another one | will it spasm if I let myself sag | is it okay to flop in a heap in between
    can I curl up in a funny shape or will it lock | will twisting into a weird shape on the sofa make it cramp | is it risky to let my back round now it's been in spasm
    am I making it clamp by holding myself so straight | I'm walking round like I've a poker down my back so it doesn't grab again am I better to loosen up | does sitting bolt upright too long bring on a spasm too
    even a perfect posture locks if you hold it doesn't it | the best posture is a moving one I saw on a poster is that so | variety beats perfection the physio says about positions what does she mean
    next position best position explain | your next position is your best what's that about | is there a position that's always bad or is none of them bad for long | which position is least likely to make it grab
    what shape should I be in to stop it cramping | what way should I arrange myself so it won't lock | how do I arrange my day so I'm not stuck the one way
    when it stings in one position do I get out of that position for good | can I go back to kneeling once it settles or will that always set it off | that position hurt yesterday can I try it today
    should I avoid whatever position it went in | by standing in same place in temple queue my back is locking what is reason | long time one side sitting and muscle is catching why like that
    in same pose working and it becomes tight like rope please explain | does a tilted pelvis send the muscles into a cramp | will being out of line make the muscles seize | can a hunch throw you into a spasm
    is there science tying slouching to spasms | does holding a phone to your ear with your shoulder trigger back spasms | explain what being in one position does to a back
    my grandad worked down the pit bent double and said shift yourself lad or you'll set solid was he right
    the boss gave us a bell that rings every half hour to swap stance and everyone laughs but would it stop my back locking
    I read standing like a soldier isn't any safer than slumping as long as you don't stay there what's behind that
    the trouble only comes when I've been glued to one spot never when I'm pottering so is stillness the trigger | planted in one spot | held too long | fidgeting | swap positions | stillness trigger
    crouched for ages | leaning for hours | stand in one place too long | same pose | curled up then locked | shift about | hunched for hours cramps | slumping set it off | not moving locks it | best position
    moving posture | do I need to get up and reshuffle every so often or am I alright here | fidget or freeze | set solid after the sermon why | I stiffen and grab after leaning on the counter what's behind that
    stooped over the sink too long and it clamped why | what's wrong with holding one shape for an hour | why would perching motionless make a muscle grip | what happens if I never shift my weight
    do guards on parade get cramps from standing motionless
  `),
  lifting: list(`
    do I have to lift with my legs | is it bad to bend your back | how should I lift things | did I lift it wrong
    should I keep my back straight | is bending over dangerous | should you always lift with a straight back
    what's the safe way to lift | is it bad to bend and twist | did I lift too much
    I picked up the laundry with a round back is that why | should I squat to pick things up
    how do I pick up my toddler safely | is rounding your back bad | do you have to bend your knees to lift
    am I lifting wrong | what is the proper lifting technique | is it dangerous to bend forward
    they taught us straight back at work is it true | should I never bend my spine | is stooping bad
    can I bend down to tie my shoes | is it bad to lift heavy things | how heavy can I lift
    was it because I lifted the couch | should I lift with my back straight | is lifting with your back bad
    how do I carry shopping safely | can I lift my kid | how do I get something off the floor
    is it true that you should always lift with a straight back | bend from the knees right
    manual handling says knees bent is that right | did bending over do this | was it how I bent
    is shovelling bad for your back | can bending the wrong way hurt you | do I need a lifting course
    should I avoid bending | lift with a straight back | lifting with a straight back | bending my back
    lifting | bending over | lift with my legs | heavy lifting | bending | lifting wrong | bend your back | lift things
    lifting heavy things
    bend at the knees not the waist isn't that the rule | is bend your knees a load of nonsense | knees or back which do you lift with
    squat lift or stoop lift which is safer | is it wrong to stoop when picking up a box | did I do it by picking up a crate all wrong
    I only bent down to get a sock off the floor and it went was it how I bent | I bent to empty the dishwasher and ping was that the wrong way to bend
    I hoisted a bag of cement up on my shoulder on friday and it's been gone ever since did I lift it badly
    I was helping my brother shift a piano and felt it twinge so was it down to the way I was lifting it
    I humped furniture all weekend moving flat was that what did it | was it hauling the suitcase off the carousel | was it lifting nana out of the bath
    I'm a carer and I lift my mother in and out of bed every day am I doing it the wrong way
    we do manual handling every year and they say never bend your back but the lads all do it anyway is it actually dangerous
    the training video at the warehouse says keep a neutral spine every time you pick something up is there any proof for that
    my boss says I hurt it because I didn't bend my knees | the safety poster says straight back bent knees is it true
    in the army they drilled us to lift with a flat back were they right
    my dad carried coal all his life and swore you must never bend from the waist was he correct
    should I keep my spine flat like a table when I pick up weight | is a rounded back going to snap when I pick something up
    does rounding when I lift pop something | can your back take a bend under weight | are backs meant to bend | is it natural to bend your spine
    I'm frightened to bend down now | I'm scared to pick anything up off the floor in case I bend wrong | I shouldn't be bending should I
    you're not supposed to bend and twist together are you | is twisting with a load the worst thing | is it worse to twist or to bend
    what's the right way to pick up a child | how do I get the baby out of the cot without hurting my back
    how should I get a toddler into the car seat without wrecking my back | can I pick up my two year old or should I leave her
    how do I put the shopping in the boot safely | how should I pick up the dog | what's the trick to picking up something heavy
    how close should I hold a heavy box | should I hug the load in close | is it better to push or pull something heavy
    how many kilos can I safely pick up | can I carry a gas cylinder with this back
    I have to lift gas cylinder and water can daily which way is correct to bend | is it better to make two trips than carry it all at once
    do I need to go on a manual handling course | does learning to lift properly stop back trouble | did digging the garden wrong cause it
    I was shovelling snow off the drive with my back bent over double for an hour did that bending do me in
    is it bad to bend over the bath to wash the kids | how do I tie my laces without bending | is leaning over to make the bed bad for the spine
    does hoovering with a bent back hurt it | wondering if I should be squatting instead of bending down
    I always squat properly when I lift and it still went so what's the point of lifting with a straight back
    I'm a nurse and they teach us to keep our backs straight for every patient we move but is that really what protects you
    I'm a brickie and I bend down about a thousand times a day so should I be learning a different way to pick things up
    um picking stuff up like how do you do it right | bend your knees | straight back lifting | lifting technique | stooping down | picking up baby
    carried the fridge | how to bend | knees bent back straight
    I twisted round to take a heavy pot off the stove and something went so is it bad to bend and twist together
    my toddler wants to be picked up forty times a day and I'm scared of doing it wrong so what's the safest way
    I've worked in deliveries for ten years and never once bent my knees and now my back's gone did I ask for it
    the physio says it's fine to bend my back when I pick things up but the safety officer says never so who's right
    I'm in a house with a coal fire and have to carry the bucket in every evening how should I lift it
    my husband tells me off every time I lean over to pick up the washing and says squat woman squat is he right | bend or squat | picking things up
    shovelling snow | back or legs | twisting with a load | lifting the toddler | safe lifting
    was it the shopping | was it the way I grabbed the crate | I heaved when I should have asked for help did I bring this on | could hoicking a sack over my shoulder have done it
    I reached into the boot at full stretch for a case of beer is reaching and lifting the worst | I swung a bag of compost round was it the swing | yanked the mower up the step and felt it go was that my own fault
    I only stooped for a teaspoon so how could that be dangerous | nothing heavier than a newspaper and it went when I leaned down was it my angle | is it safe to reach down for the cat's bowl
    may I touch the floor or is that forbidden | is bowing your back a sin | is the spine designed to curl | can a spine take curling under a load | does it matter what shape my back is when I pick something up
    does it matter how you pick things up | technique or weight what matters more | is it the weight or the rush that hurts people | am I better to split the load in two bags
    one bag in each hand or the whole lot in my arms | rucksack or trolley for the shopping | wheel it or carry it | drag it or pick it up | is pushing a wheelbarrow easier on the back than carrying buckets
    should I get somebody to help me with the wardrobe | is a two man job always a two man job | should I hold the box against my belly | arms out or arms in when carrying | how far from my body can I carry a tray
    is it okay to pick things up from the side | feet apart or together when I pick up a crate | one knee down like a golfer is that a good way to pick up a sock
    is the golfer's pick up with the leg stuck out behind any good | a grabber stick for things on the ground is it worth it | should I kneel to get at the bottom drawer
    how do I get the roast out of a low oven with this back | how should I unload the washing machine | what's the knack for a nappy change without folding in half | how do I lower the baby into the cot
    how do I get granny up out of the chair without doing myself in | what's the right way to shift a patient up the bed
    we've a hoist at the nursing home but nobody uses it and we all haul by hand is that how I've ended up like this
    I'm a postman hauling sacks and my supervisor says it was my poor form is he only covering himself | the form from the insurance asks was I using correct technique and I haven't a clue is there such a thing
    they made us watch a video of a cartoon man with a straight spine picking up a box and I've wondered since if it's rubbish
    health and safety poster in the canteen shows a big red cross on a man bent over is bending really that bad
    my father could put a calf on his shoulders and never bent a knee in his life so what's all the fuss about technique
    weightlifters keep their backs flat as a board so shouldn't I do likewise with the coal scuttle | you see women in the fields bent in two all day planting rice so can bending over be so terrible
    I've squatted for every single thing for ten years and my knees are worn out is it necessary at all | my knees won't bend any more so how else am I to pick things up
    can't squat because of my hips so is it alright to stoop instead | the osteopath says never bend and the physio says bend all you like so which one of them has it right
    ever since it went I get on all fours to fetch anything off the ground am I being silly | it frightens me to lean over the sink to brush my teeth | I've stopped tying my own laces for fear of folding myself
    I shouldn't fold in half should I | there's no law against rounding is there | rounding over for a shoe can't do harm surely | never twist with a weight they say is it so
    turning with a bucket in each hand is that what does it | was it turning while I had the child in my arms | is scooping a toddler off the ground risky | can I still carry my little girl upstairs
    grandad wants to know can he pick up the new baby or is he banned | can I let the dog jump into my arms | how much can I safely carry | what weight is sensible for a woman my size
    what's the heaviest thing I should pick up today | is a full kettle too much for me today | ten kilos rice bag I lifted from ground is that the reason only
    bucket of water lifting daily from well which posture is right for the bend | sit and lift or bend and lift which one | brickie's labourer humping hods since I was fifteen did I carry them all wrong
    furniture removal is my trade and we do it fast with no thought to how so is speed what hurts us | at the end of a double shift I picked up one last pallet and ping is being tired part of it
    do people hurt themselves lifting when they're tired | should I stop carrying things when I'm worn out | digging trenches with a rounded spine is it asking for trouble | raking leaves bent over is that harmful
    pulling up dandelions at full stretch did that do me in | is mopping with a bend worse than hoovering | making the bed with a stoop could that have done it
    shifting the sofa to hoover behind it was that stupid of me | carried a suitcase up five flights was that my mistake | should I wear my knees out or my back out | legs do the work not the back is it true
    keep your back like a board my gym teacher said when picking up a ball | what do experts say now about bending to pick things up | is the old rule about knees out of date
    is there any evidence for the straight spine business | does teaching people to carry properly make any difference | um is it ok to like lean over | rounded back picking up | carry close | bend at hips
    heaved a sack | safe to stoop | knees or waist | humping boxes | picked it up wrong | carry the baby | two trips | reaching down | golfer's pick up | moving furniture | too heavy | stooped for a sock
    rushing with a load | I had the washing machine on a sack truck with my neighbour and he let go first so was it his fault or my technique that hurt my back
    at the garden centre they load the paving for you but at home I'd nobody so I carried forty slabs one by one was that foolish of me
    I run a creche and we pick up the little ones about a hundred times a day so what's the kindest way for our backs to do it
    my wife's expecting and I'm to do all the carrying now so how should I be picking up the crates and the bags of coal
    the foreman says bend your knees but the crate's that wide there's no way of getting your knees round it so what then
    they had us sign a sheet to say we'd been shown the correct way to pick up a box but does the correct way even exist
    I get up on a chair to bring down the big pot and lower it with my arms stretched out so is stretching out with a weight the danger
    my nan hauled sacks of spuds from the field bent in two until she was eighty and never lost a day so why must I squat
  `),
  sitting: list(`
    I'm at a desk all day could that be it | does my desk job do this | is it all the driving | is being sat down all day what did it | could it be the sofa and the telly | how bad is sitting really | is my commute to blame
    is it because I sit all day | does sitting ruin your back | do I need a standing desk | how often should I get up
    is my office job the cause | is sitting the new smoking | did sitting all day cause my spasm
    is sitting bad for my back | does driving all day cause this | I drive a truck is that why
    is too much sitting to blame | should I stand at work | would a standing desk help
    do I sit too much | is working from home doing this | I sit at a computer ten hours is that the reason
    how long is it safe to sit | is it the long drive that did it | was it the long flight
    should I get up every half hour | is it bad to sit with back pain | can I sit down with this
    does desk work cause back spasms | is gaming all day bad for my back | does watching telly all day do it
    I've been sat studying all week is it that | should I sit less | do office workers get more back pain
    is it from sitting in meetings all day | how many breaks should I take from sitting
    is being on my backside all day the cause | my job is at a till sitting down could that be why
    is it a desk job injury | does a sedentary job wreck your back | are kneeling chairs better
    is it true that sitting all day caused my spasm | does sitting slow recovery | how often should I stand up
    sitting | sitting all day | sitting too long | sitting down | sitting cause it | a standing desk | my desk job
    sitting all day cause it | my office job | sit all day | sitting too much | long drives | driving
    I'm on my bum from nine to five is that what's done it | I'm glued to a screen all day | does parking yourself in a chair all day do it
    I binged a whole series on the couch on sunday from morning till night and on monday my back went was it all that sitting
    I'm a taxi driver and I'm behind the wheel twelve hours a day so did all that driving give me this
    I do long haul lorries up and down the motorway and wonder whether the hours in the cab have wrecked my back | I'm on the bus two hours each way
    does a long commute give you a bad back | are bus drivers prone to bad backs from sitting | did the eleven hour flight to australia bring this on
    we drove to cornwall and back in a day is that what's done my back | is it sitting on video calls all day
    back to back calls from morning until dinner and I never leave the chair could that be the cause of all this
    ever since I started working from home I hardly leave the chair so is that why my back's in bits
    I sit for coding the whole day and night is it because of too much sitting only | I t job sitting ten to twelve hours is it spoiling my back
    call centre shift sitting eight hours could that cause it
    I'm a student and I've had my backside in a library chair for three weeks solid did that bring on the spasm
    could too many hours gaming cause a back spasm
    my teenager sits at his console from breakfast to bedtime and now his back is sore so is all that sitting the reason
    does knitting in the armchair all day do it | I'm in a wheelchair most of the day does sitting that long cause it
    I'm always sat down at the sewing machine could that be the reason | is sitting poison for the spine | is sitting as bad as smoking like they say
    they said on the radio that sitting is killing us is it bad for backs too | is sitting worse than standing
    which is worse for a back sitting all day or standing all day | is a chair the worst thing for a back | should I be sitting at all
    I shouldn't be sitting down so long should I | should I stay out of chairs till it's better | is it alright to sit and watch a film with a bad back
    how many hours of sitting is too many | what's the limit on sitting | when should I get up from my desk | should I get up every twenty minutes
    how often should I pull over on a long drive | do I need to break up the sitting | does getting up for a cup of tea every half hour count
    does getting up every hour really make a difference | would walking meetings be better than sitting in them
    are those desks that go up and down any good | is a sit stand desk worth the money | work offered me a stand up desk should I take it
    would a treadmill desk stop me sitting so much | if I stand all day instead will my back be better
    should I ask my boss for a job where I'm not sitting | do I have to give up my desk job | will going back to my desk slow me down
    does sitting all day make it harder to shake off | will sitting keep it from healing
    it's worse after I've been sat all day is the sitting doing harm | does a lazy lifestyle sitting about cause this
    everyone in the office has a bad back so it must be all the sitting | my wife blames the hours I spend in front of the telly is she right
    my physio friend says chairs ruined mankind and that my spasm came from sitting nine hours a day what do you think
    um could it be I'm like sitting too much | desk bound | too much telly | hours in the car | sedentary | stand up desk | sat all day | chair all day
    truck driving | long flight | I drive a digger all day long and hardly get down out of the cab except for dinner is that what did this
    I've been marking exam papers in the same chair for a fortnight and never got up much has that caused my spasm
    my watch keeps buzzing at me every hour to get up out of the chair is there any point in doing what it says
    I swapped to a standing desk last year and now I'm on my feet all day instead of sitting is that better
    I do the books for a living so I'm sat from eight in the morning with hardly a break did the job do it
    with this broken ankle I've been sitting around for six weeks doing nothing and now my back's gone is it all the sitting
    my new job is all meetings and I sit in one after another until six is that what's brought on this bad back
    every evening I sit down in front of the telly at seven and don't get up till eleven is that ruining my back | sitting to blame | get up how often
    driving for hours | sofa all day | office chair all day
    was it the box set | is my armchair the enemy | have I got office back | am I paying for being a couch potato | do people who sit about all day get this more | was it the nine hours on the coach
    is it all the motoring | could the school run and the motorway and the commute home have done it between them | driving instructor here never out of the car could that have done it
    I deliver parcels and live in the van did the seat hours do it | flew from sydney in cattle class and my back was shot when we landed was it being stuck in the seat
    pilot and my backside never leaves the cockpit is my work at the bottom of this | train driver thirty years did my job do this | crane operator up in the cab all shift is that how backs go
    I'm a seamstress at my machine from dawn is that my trouble | I play organ and accompany exams all day on the bench is it the bench hours | I write novels and forget to leave my seat is that where it came from
    crammed for finals in the library and now I can't get up did the cramming do it | revising on my bed from eight till midnight was it too long on my behind
    spent the whole bank holiday watching the snooker without stirring is that the cause | it came on after the christmas telly marathon was that it
    knitting a whole blanket in a week did being in the chair that long do it | online bingo till all hours in the armchair has it ruined me | my son's a gamer and his back went at nineteen was it the chair time
    in front of the p c day and night is that the cause | work from home from the couch eight months now is that the cause do you think
    ever since they closed the office I don't even walk to the station is that what's done it | after my ankle op I was parked in a recliner for a month did that do my back in
    I use a wheelchair so is it being in it all day | since I retired I've hardly left the recliner could idleness be behind this | do people with desk work have worse backs than builders
    who has it worse drivers or labourers | are chairs bad for us | did humans ever sit this much | were we meant for chairs at all | is the chair slowly killing my spine
    is it as harmful as cigarettes like the papers say | does being chair bound damage discs | does parking your backside for hours wear the spine | does it squash your spine being on a chair that long
    is it the seat or the number of hours in it | how many hours in a chair is a body able for | what's the most I should do at the desk in one stretch | after how long in the chair should I take a stroll
    half hourly breaks is that overkill | how long should I be up for when I take a break from my desk | is a minute on my feet enough between meetings | does fetching the printing count as a break
    should I take phone calls on my feet | would pacing while I'm on the phone undo the chair hours | will an hour in the gym after work undo ten hours at the desk
    does a run in the evening cancel out a day at the screen | does one long walk make up for the whole day in a chair | would a desk that rises be money well spent | desk riser or save my cash
    are standing desks all hype | I've been given a height adjustable table and no instructions so how long up and how long down | under desk treadmill worth it | a little bike under the desk would it help
    perching stool instead of a chair good idea | would standing in the bar be kinder to me than the stool | is it okay to sit and eat my dinner | am I allowed to take the weight off my feet in a chair
    should I stay off chairs altogether until this lifts | can I sit through a two hour film tonight | can I sit in traffic for an hour with my back like this or will it set me back
    does being in the recliner keep me from mending | will long hours at a screen drag my recovery out | is going back to the desk monday going to hold me back | should I ask for a job on my feet
    do I need to leave the call centre to save my back | my boss times our breaks so I'm chained to the desk four hours at a go is that doing it | whole day chair job and evening also t v is it the reason for pain
    continuous sitting in laptop job is giving back pain or not | bank job only sitting no movement is that why | tuk tuk driving from morning is it damaging back | how frequently to get up in office time
    my back was fine on the farm and then I took an office job and within a year it was wrecked is that a coincidence
    all of us on the payroll team have sore backs and the girls in the warehouse haven't so it must be the chairs mustn't it
    the wife's smart watch tells her to stand every hour and she has a better back than me is there a moral in that
    I do the tills at a garage perched on a stool from two till ten and I wonder if the perching is what's done it
    on the radio a doctor said no amount of exercise makes up for a day on your behind should I be worried for my back | I shouldn't be lounging about in a chair for hours with this should I
    surely a person can't hurt themselves just watching telly | tell me it isn't my desk job because I can't leave it | couch potato | behind the wheel | parked on my backside | chair hours | all day at the laptop
    breaks from my desk | coach journey | height adjustable desk | too many hours driving | armchair all evening | stand every half hour | office work | recliner | cab all day | marathon telly
    the new bus timetable has me on a hard seat for three hours a day and my back went in the first month so is that the cause
    I mark exam scripts every summer and park myself at the dining table for a fortnight and every summer it's the same so is it the chair time
    my father sat on a tractor from the age of fourteen and his back was fine so how could eight hours in an office finish me
    my manager wants us all on camera in our seats for four hours of training and I've been told to stand up every half hour which is right
    between the car and the desk and the couch I'd say I'm on my behind for fourteen hours out of the twenty four so is that too much
    I've swapped the armchair for a high stool and the stool for a standing table and still I wonder if the hours off my feet did this
    my knees are bad so I can't stand for long and everyone says don't be in the chair all day so what's the happy medium for my back
  `),
  gym: list(`
    can I go to the gym | is running bad for my back | when can I lift again | are deadlifts dangerous
    should I stop exercising | can I play sports | does running wear out your back | can I run with this
    is lifting weights bad for my back | can I still train | when can I go back to football
    should I give up the gym | can I do squats | is jogging harmful | should I skip leg day
    is CrossFit bad for backs | can I play golf | can I play tennis this weekend | is cycling okay
    can I go swimming | is swimming good for my back | when can I exercise again | can I go back to training
    do I have to stop running for good | is it safe to deadlift | does the gym wear out your back
    when can I go back to cricket | can I bowl again with this back | is rowing bad for backs
    I've a marathon next month can I still run | my mates say lifting wrecked their backs
    should I stop playing football | can I dance on Saturday | how soon can I work out
    can I do my weights class | is impact bad for the spine | does exercise wear the spine down
    is horse riding bad for my back | can I ski next week | will running damage my spine
    running and gym work wear out your back | the gym | running | weights | running bad for backs | deadlifts
    exercise bad for backs | running wear out my back | gym work | playing sports | go to the gym | go running
    lift weights | sports | swimming | swimming help | exercise
    is pumping iron bad for your spine | does jogging jar your spine | does pounding the pavement wreck your back
    does road running grind your spine down | do runners end up with worn out backs | treadmill or cross trainer which is kinder
    is the rowing machine a killer for backs | can I use the exercise bike | can I go out on the bike with the lads on sunday | is aqua aerobics okay
    can I do a few lengths in the pool | is breaststroke worse than front crawl for a back | are squats going to ruin my back
    is deadlifting asking for trouble | are kettlebells a bad idea | should I ditch the barbell | can I bench press with a bad back
    are burpees bad for your spine | is trampolining out | can I play five a side on thursday | when can I get back on the pitch
    we've a county semi final on sunday week and I'm the full back so is there any chance I can tog out | when can I pick up a hurley again
    can I go back to netball | can I swing a golf club | will golf twist my back to bits | is tennis bad for the spine
    can I go back to kabaddi and gym after this back | when can I start batting in the nets again | fast bowling ruins the back isn't it
    my coach wants me back training tomorrow | can my daughter do gymnastics with a sore back | is gymnastics bad for young backs
    should my son give up karate because of his back | is surfing alright with a crook back | is hill walking too much
    I've signed up for a half marathon in october and trained all summer so do I have to pull out now that my back's gone
    I was up to a hundred and forty kilo on the deadlift when it went and I want to know is that me finished with weights
    my gp told me to give up running altogether because of my back but running keeps me sane so is he right
    the lads say anyone who lifts heavy ends up with a ruined back by forty is there any truth in that
    my mother keeps telling me that all that gym is wrecking my spine and I should take up something sensible is she right
    I'm sixty eight and I go to the gym three mornings a week with my friends will it do my back any harm to carry on
    would it be stupid to go training tonight | I shouldn't be working out yet should I | should I cancel my gym membership
    does a lot of sport wear your back out | how long before I can lift heavy in the gym | how light should I start back in the gym
    how do I ease back into running | what weight should I go back to after a spasm | is it normal to be sore after my first session back
    I'm itching to get back to the gym when's it safe | I'm dying for a run am I mad | scared that weights will wreck my back for good | can I go dancing
    can I go skating | ski trip with bad back | back to training when | squats safe | football tonight | weights wear out spine | running wrecks backs
    play golf | spin class | quit running
    I've been lifting weights since I was nineteen and now at fifty my wife says it's finally worn out my spine has it
    I only joined the gym in january to get fit and my back went in february so should I pack it in
    my son plays rugby for the school and hurt his back in the gym is it all right for him to train tonight
    I'm a keen swimmer and I do forty lengths most mornings is it okay to get back in the pool yet
    the consultant told my friend never to run again because running hammers the spine and I'm wondering should I stop as well
    I play golf every wednesday with the same three fellas and I've never missed one so can I go this week
    I love my spin class and my weights class but I'm frightened that one wrong rep will put me back to square one
    we've five a side on tuesdays and the team is short and they're begging me to play is it a bad idea
    I did a heavy session of squats and my back has been tight ever since so are squats bad for the spine | gym with bad back | back to lifting
    swimming okay | jogging safe | no more sport | lift weights again when
    is a workout off the cards | would a few reps hurt | can I pump a bit of iron tonight | am I mad to be thinking of my trainers | lace up or stay home | can I go for a little trot round the park
    is a light jog off limits | park run on saturday yes or no | does the pavement shake your discs to bits | is tarmac ruining my spine | do trainers with more cushion save your back on a run
    is trail better than road for a dodgy back | couch to five k with a bad back | is interval training too rough on backs | can I do a triathlon in june after this
    I've a charity cycle over the mountains in three weeks and a hundred sponsors must I cry off | will the saddle do me in | mountain biking is that mad | indoor rower is it a back breaker
    cross trainer kinder than treadmill | stair climber machine any harm | can I get back in the water | butterfly stroke is that a no | would lengths at the baths be the best sport for me
    is water polo out of the question | can I go back scuba diving with tanks on | is surfing out until it's right | kayaking with a bad back | can I row in the regatta | paddle board this weekend any chance
    when would I be fit for hurling | full contact when | can I go into the scrum on saturday | is rugby what has me crippled | judo throws with a back that's just gone are you mad | can my lad go back to wrestling
    kick boxing class tomorrow should I skip | is boxing bad for the back | can I bowl at the alley on my birthday | lawn bowls is that gentle enough | will one round of golf finish me
    can I hit a bucket of balls at the driving range | is a golf swing murder on backs | badminton tonight with the lads | squash courts booked do I cancel | table tennis surely that's harmless
    padel is everybody's new thing is it too jerky for a back | volleyball jumping is it bad for backs | netball trials on thursday can she | basketball landing jolts me is that hurting my spine | can I skip rope
    can I do the trampoline park with the kids | bouncy castle with the nephews or no | ice skating at christmas will my back allow it | skiing in february is it wise | snowboarding falls and a bad back
    climbing wall with a tender back | bouldering how soon | can I go up the mountain with my pack | is hiking with a rucksack too much | horse riding lesson on sunday do I go | is the trot going to jar my back
    salsa class tonight can I go | irish dancing championships and her back went what now | zumba with a sore back | line dancing is it fine | ballet and backs do dancers wear theirs out
    can I bench or is that out | clean and jerk after a spasm | overhead press yes or no | leg press okay for backs | romanian dead lifts how soon | are barbell rows safe with this
    smith machine safer than free weights | machines or free weights when you've a tender back | should I drop to half my usual plates | how much lighter should I go on the bar
    how do I work up to my old weights again | what's a sensible first session after a layoff | a bit sore the day after training is that fine | if it nags during my run do I stop
    is some soreness after a gym session allowed | does exercise harm the spine in the long run | are sporty people worse off in old age with their backs | do ex footballers have wrecked backs
    do all gymnasts end up with bad backs | do old weightlifters pay for it later | have twenty years of step aerobics ruined me | did all those marathons wear my spine away | is my trainer going to finish me off
    cross country team and I don't want to lose my place is running going to hurt me | my coach says train through and my mother says sit it out and I've a trial for the county on sunday so who do I listen to
    they sell a twelve month membership cheap this week but with my back I'm not sure the gym is for me is it
    I'm seventy three and lift small weights at the leisure centre twice a week should I be giving it up now my back's had a turn
    a man in the changing room with a walking stick told me he used to deadlift two hundred kilos and look at him now is that my future
    three times a week at bootcamp and never a bother until burpees on monday should I go back or leave it | doctor said no jerky exercise for life is it really compulsory to stop badminton
    gym joining after back pain is it advisable | which game can be played with back pain | can I continue cricket or give it up | when to restart workout | cancel my five a side | trail run | back to sport when
    bootcamp too hard | skiing trip | lengths in the pool | pull ups | pack in the running | golf on sunday | weights finished | train or not
    I was halfway through a twelve week strength plan when my back went and my coach says drop the plates to half and carry on should I
    my daughter's a sprinter and she's tweaked her back before the county finals so is it safe for her to be out on the track on sunday
    I've been told running turns your spine to dust and then I see eighty year olds doing marathons so who's telling the truth
    we play walking football on tuesdays for the over fifties and they want me in goals with my dodgy back would it do me harm
    I took up rowing in my fifties for my heart and now I'm worried all that pulling has been wearing down my back
    before this I could squat twice my own weight and now an empty bar frightens me so how do I begin again without wrecking myself
    there's a boxing class I never miss and they do a hundred burpees to finish so should I go and leave out the burpees
    my wife says sixty one is too old for the bench press and that my back is proof of it but I feel better when I train
    I'm in the reserves and we have a fitness test in a fortnight with a loaded march so can I start training for it yet
    the surf is perfect this week and I've been off the board for ten days with my back so is it mad to paddle out
    I dance three nights a week for a living and the choreographer wants to know when I'll be able to do the jumps again
    our netball captain says play through and our physio says build up bit by bit and the semi final's on saturday so what do I do
    I gave up five a side when my back went at thirty and I've missed it every day since so was I right to give it up
    my brother says swimming is the only sport a person with a bad back should ever do and that everything else grinds your spine
  `),
  yoga: list(`
    is yoga good for my back | can yoga fix spasms | should I do yoga now | which yoga pose helps
    does Pilates work better | is child's pose good for this | does yoga cure back pain | should I try yoga
    would Pilates help | is downward dog okay | is cat cow a good one for backs | can I do my yoga class tonight
    does yoga help | is hot yoga safe | is Pilates good for back spasms | does tai chi help
    would a sun salutation loosen it | can I do cobra pose | is yoga bad for my back | should I join a yoga class
    my daughter in law teaches yoga would it help me | is it true that yoga cures back pain
    which asana is good for back pain | do surya namaskar help | does stretching yoga style help
    is reformer Pilates worth it | is yoga or Pilates better for backs | can a beginner do yoga with a bad back
    what yoga should I do for my back | is yin yoga good | can yoga make it worse
    should I do yoga while it's in spasm | how good is yoga for backs | would a bit of yoga sort me out
    is there proof yoga works | does qigong help | barre or Pilates for a bad back | is yoga a cure
    yoga help | yoga | yoga work | Pilates | Pilates help | child's pose | yoga good for backs | yoga cure back pain
    yoga poses | do yoga | tai chi help | try yoga | pilates work
    would doing the yoga loosen me out | is it worth rolling out the mat | would stretching on a mat like they do in yoga cure me
    my wife does yoga and never has a twinge should I take it up
    my sister swears that yoga cured her back and says I'm mad not to go with her is there anything in it
    the woman next door has been doing yoga for thirty years and says it would have my back right in a week would it
    my instructor says every bad back can be cured on the mat is that so
    a fella at work goes to hot yoga at six every morning and says it cured his bad back do you believe that | is hot yoga a mad idea with this
    what about chair yoga | would chair yoga suit an old lady with a bad back | is restorative yoga gentle enough | is power yoga dangerous for backs
    does aerial yoga help backs | I'm stiff as a board can I even do yoga | I can't touch my toes is yoga for me | is yoga only for bendy people
    I'm a twenty stone builder would I look daft at yoga and would it do my back any good | do men do yoga for bad backs
    I've yoga at seven and my back is in bits do I go | should I tell the yoga teacher about my back | can I go to yoga during a flare up
    how soon can I go back on the yoga mat | when can I get back to my pilates | what moves should I skip in pilates | is pilates just as good as physio
    clinical pilates is it worth it | my physio runs a pilates class on wednesdays and wants me to sign up would it really fix my back
    do those pilates machines with the springs do anything | wall pilates any use | pie lattes any good for backs | palates class for a bad back
    can yoga hurt your back | did yoga do this to me | I did a yoga video this morning and now I'm worse was that a bad idea
    I went into pigeon pose yesterday and something grabbed so should I keep away from yoga now | is pigeon pose bad for the back
    does happy baby pose ease a spasm | is legs up the wall pose good for backs | is sphinx pose safe | is corpse pose good for a sore back
    will the cobra pose fix it | cat cow or child's pose which is better | what's a gentle yoga move for a stiff back
    how many times a week should I do yoga for my back | how long does yoga take to work on a back | is yoga better than walking
    yoga or the gym for a bad back | yoga or physio which one | tai chi or yoga for an old back | does chi gong do anything for backs
    my mother tells me to do bhujangasana and pavanamuktasana daily will it remove back pain | is there any science behind yoga for backs
    do doctors recommend yoga | yoga's not going to cure me is it | surely a few yoga poses can't mend a back like this
    I shouldn't be doing yoga now should I | yoga hype or real | yoga safe now | yoga for spasms | pilates or not | yoga class tonight | yoga cure
    downward dog bad | I'm no good at exercise but there's a gentle yoga class in the parish hall on tuesdays would that help my back
    my new year's resolution was to do yoga every day for my back but I've gone into spasm should I keep it up
    my daughter gave me a voucher for ten pilates classes because of my back and I don't know whether to use it
    I've been doing sun salutations every morning for a year and my back still went so does yoga really help or not
    there's a lad on the internet who says thirty days of yoga will get rid of back pain forever is it true
    I see old people doing tai chi in the park every morning and they're all straight as rods would it help mine
    I used to be very bendy from yoga in my twenties would going back to it put my back right do you think
    they do hot yoga at my gym and I thought the heat and stretching together might sort out my back would it
    between yoga and pilates and tai chi my head is spinning which one would you say is the best for a back
    my yoga teacher wants me to come tonight even though I'm in spasm and just stay in child's pose is that wise
    in india everyone is saying do yoga daily and your back pain will go from the root is that really so | hot yoga | tai chi any use | yoga for my back
    best yoga pose | pilates any use
    is bending about on a mat any use | would a bit of om and stretching put me right | warrior pose with a bad back | is triangle pose too much of a twist | seated twist asana is it wise
    could the bridge asana ease me | cat and cow thing on hands and knees good or bad | should I lie in savasana | bow pose no or yes | plough pose is it asking for trouble | headstand with a bad back surely not
    is camel pose too bendy for me | tree pose when you can't stand straight | thread the needle pose for a tight back | is frog pose any good | what does puppy pose do
    knees to chest like the yogis do any benefit | should I skip the forward folds in class | are backbends in class safe for me | vinyasa flow too quick for a sore back | ashtanga at dawn is it too hard on you
    iyengar with the ropes and blocks any better for backs | poses in a forty degree hot room would that loosen me or finish me | kundalini any good for spine | hatha class for beginners with a bad back
    is the gentle over sixties one on a chair enough to help | goat yoga is that a joke or would it do me good | do the ones on the telly in the mornings help
    would following an online guru's thirty day challenge free me of a bad back | is doing it off a video safe or should I have a teacher | should I warn the instructor before class
    do I book in for the beginners class or wait | I've paid for ten classes and can't straighten up do I go along and just lie there
    I'm a yoga teacher myself and my back went mid class should I be teaching tomorrow | is it bad to get on the mat while the muscle's still grabbing | how long after a spasm before I can unroll my mat
    can I do my sun salutations this morning | could surya namaskar make me worse | twelve rounds of surya namaskar daily will it finish the pain | which aasan for back pain | is makrasana helpful
    baba says by yoga alone all back problem goes is it so | setu bandhasana is good for back no | vajrasana after food will help back also
    my son's teaching me asanas from his app and I creak like a gate is it doing me good | my neighbour was carried in and walked out after a retreat in goa or so she says can it cure you
    retreat in the hills with three sessions a day would it fix my back or break it | I'm not bendy I'm not spiritual and I'm eighteen stone so is there any point in yoga for me
    I'm a retired farmer and the wife wants me in lycra on a mat on wednesdays should I give in | football club have brought in a yoga lady to save our backs does it actually do that
    the nurse at the clinic said yoga or a walk take your pick are they the same for a back | is it better than physio exercises | is it better than just going to the gym
    stretch class or yoga which wins for backs | barre or yoga for a sore back | tai chi in the park versus pilates in a studio which suits a bad back | would those slow chinese exercises help me
    slow motion kung fu the old people do is it good for backs | qi gong what do you think | shaking and slapping qi gong for backs | body balance class at the leisure centre does it help backs
    mat pilates or machine pilates for someone like me | reformer what is it and would it help my back | the pilates hundred is it safe with a bad back | roll ups in pilates hurt me should I leave them out
    can I go to pilates tonight with a fresh spasm | my pilates lady says she never met a back she couldn't mend is that a tall tale | one to one pilates at sixty quid is it money well spent on a back
    pilates after a baby for a bad back | palates or yogurt I mean pilates or yoga which for a back | yoghurt for backs sorry yoga for backs | joe gah good for back | does it ease long lasting backache at all
    has anyone tested asanas on real patients | any studies on asanas and backache | proof for pilates | do physios rate pilates | do hospitals run yoga for backs | how many classes until I'd feel a difference
    twice a week on the mat would it keep me right | is every day too much yoga for a back | five minutes of asanas each morning worth it | will I hurt myself in pigeon or is that just talk
    I popped something in a shoulder stand can yoga injure you | felt worse after class is that a sign I shouldn't do it | they crank you into poses at my studio should I let them
    should I let the teacher push me deeper into a pose | only child's pose feels nice can I stay in that one | I can get into downward dog but not out is it a bad one for me | can it cure you or only ease you
    a cure or a fad | so it's no miracle then the yoga | I thought yoga people never got bad backs | I've done yoga for thirty years and my back still went so what was it all for
    you hear of people throwing away their tablets after yoga does that really happen to bad backs
    my boss has booked lunchtime yoga for the entire office to cut the sick leave for bad backs would it make a difference
    I went once in nineteen ninety nine and nearly fell asleep is it worth another go now that my back is like this
    suppose I did half an hour of gentle poses each evening for a couple of months would my back be any the better | asanas for backs | cobra | hatha | child pose | yoga or walking | mat class | chair yoga | yin
    sun salutations now | pilates class | tai chi for backs | reformer | yoga teacher | downward dog | best asana | yoga yes or no
    I've rolled out my mat every morning for a fortnight with a woman on the television and I can't say my back's any looser
    my colleague is from mysore and she says if I did asanas at sunrise for forty days I'd never have a bad back again
    the retreat costs four hundred and they promise to send you home with a new spine so should I believe them or keep my money
    I was doing a shoulder stand in the church hall when my back grabbed and now I'm frightened to go near the class again
    there's a pilates place over the chip shop with machines like something from a torture chamber and my physio wants me to go
    the occupational health lady said a bit of tai chi or gentle yoga would stand to me and I said I'd ask around first
    my grandson does handstands against the wall and tells me I'd be cured of my back if I learned to breathe and bend like him
    I can manage the lying down bits of the class but not the bending bits so is it worth going for half of it
    on sundays our whole family does surya namaskar on the terrace and my uncle says skipping it is the reason for my back
    if someone had never been to a class in their life and had a back like mine which style would you start them on
    the instructor says breathe into the twist and go a bit further each time and my back isn't sure about any of it should I
    I'd rather swim but my wife's paid for the two of us to do couples yoga for a month so will my back thank her | would the mat do me good | asanas or a stroll which first | surya namaskar today or leave it
    child's position on the floor okay for me | going upside down in class should I skip that bit | should I go along to wednesday's mat class | reformer machines worth a go
    tai chi in the hall on mondays should I join | could slow stretching with a guru on a screen sort me out | balasana is okay or not | shavasana for ten minutes is it useful | bhujangasana can I do today
    I bought the mat and the blocks and the strap and then my back went so do I leave them in the cupboard for now | vinyasa too fast for me | hot studio or ordinary one
    sun salutes every sunrise would they free me up | downward facing dog allowed | twisty asanas yes or no
  `),
  'coming-back': list(`
    will it come back | why does it keep happening | how do I stop spasms coming back | am I stuck with this
    is there a way to prevent it | I keep putting my back out | will it keep coming back forever
    why does my back keep going | is it going to happen again | how do I stop this happening again
    will I have this for life | this is the third time this year why | every few months it goes again
    how can I prevent the next one | what can I do so it doesn't come back | does it always come back
    am I going to be like this forever | is a bad back for life | will it return
    how do I avoid another spasm | once your back goes does it always go | do flare ups mean new damage
    is it chronic now | is this a lifelong thing | what keeps it from coming back | does walking prevent it
    how likely is it to happen again | I get this every winter will it ever stop happening
    how do I keep my back healthy | why do I get this again and again | will I be prone to it now
    it was fine for a year and now it's back why | what are the chances it comes back
    is there anything that stops it coming back | can I do anything to prevent back pain
    is it true that it will keep coming back forever | how to prevent back spasms | is it permanent
    it come back | it keep happening | it keeps coming back | it coming back | prevent it | stop it coming back
    my back keep going out | it happen again | coming back forever | preventing it
    here we go again is this my life now | is this me now for good | not again why does my back do this | every blessed year it goes on me
    it's gone again what am I doing wrong | it's like clockwork every spring | third one since christmas | how come mine goes so easily
    once bitten is it always going to go again | is this the start of a lifetime of it | do I have to live in fear of the next one
    I'm dreading the next time | I'm scared it'll strike again when I'm on my own | I don't want to go through this again how do I stop it
    what's the secret to never having this again | how do I ward off the next one | how do I make sure it never happens again
    what's proven to keep it from coming back | is there a way to future proof my back | what habits keep backs from going
    does regular exercise keep it away | does a daily walk lower the chance of another | will walking every day keep it from happening again
    how much walking keeps back trouble away | what are the odds of a repeat | what's the likelihood I get another one this year
    how soon might it come back | how often does it come back in most people | do most people get it again | is it normal to get it twice in one year
    does having one make you more likely to have another | am I more at risk now that it's gone once | has it left a weakness that'll go again
    is it going to be recurrent | does a relapse mean I've damaged it again | does another flare mean something new has gone wrong
    is each time worse than the last | will the bouts get worse as time goes on | will they get closer together
    does it ever burn itself out and stop coming | will I grow out of it | my father had it all his life on and off and I'm going the same way aren't I
    my uncle put his out at thirty and it went every year until he died so is that what's ahead of me
    they say once you have a bad back you've always a bad back is that true
    someone told me you never really get rid of it it just goes to sleep until the next time is that right
    I had it in january and again at easter and now it's back again in august so why won't it stay away
    it was perfect for eighteen months and I'd forgotten all about it then yesterday it went again so what brings it back
    I do everything right and walk the dog every day and still it comes back twice a year what more can I do
    I've had this four times since my second baby and every time they say it won't happen again but it does why
    every time I get back to normal and think I'm cured it catches me again so will I ever see the back of it
    I'm a plasterer and I can't afford to be off every few months so how do I stop my back from going again and again
    my husband throws his out at least twice a year regular as anything so how can he prevent it happening
    again and again it is coming what is the permanent solution | is there a permanent cure so it won't repeat
    pain goes and then repeats after some months why | will this be repeating for whole life | it won't keep coming back will it
    it's not going to be a regular thing is it | tell me it won't happen again | I thought I was done with this | back again | it's back
    happens every year | recurring back trouble | stop it recurring | will it recur | repeat episodes why | prevent another one | never again how
    keeps going out | stuck with this forever | my first one was in my twenties and I've had about one a year since then so will I always be like this
    I'm a single mother and when it goes I can't do a thing so I need to know how to prevent the next one
    we have a baby on the way and I can't have my back going again so what should I do to stop that
    the physio gave me exercises last time and I did them for a month then stopped is that why it's come back
    I'm told that if you've had one bad back you're bound to get another within the year how true is that
    my back goes every time I start to feel well again and I'm beginning to think I'll never be free of it | third time this year | forever like this
    always coming back
    am I done with it or is it done with me | is this a one off or the first of many | has it moved in permanently | is it a life sentence | am I a marked man now | is this what the rest of my days look like
    groundhog day with my back why | another year another bad back why | oh no it's paid me another visit | it visits me every autumn like the swallows why
    same week in march three years running what's the pattern | how come it picks on me over and over | what am I doing that invites it back | it's like waiting for the other shoe to drop when's the next one
    I'm walking on eggshells waiting for the next one to strike | I daren't book a holiday in case it goes again | is the next one always lurking | can you ever trust your back once it's let you down
    does it leave you prone for ever after | once it has gone the first time is the damage there for good | is it now my weak spot for the rest of my life | does it get easier to trigger each time
    does every attack make the next one likelier | will it be worse next time | will they come thicker and faster as I age | how long do I have between attacks normally | what's the usual gap between bouts
    how many bouts does the average person get | how many times in a lifetime does this hit you | one in how many get a second one | what are the chances of a repeat performance | will lightning strike twice
    am I likely to go the rest of my life without another | does it come to an end eventually | do people stop getting them at a certain age | will it fade out by itself over the years | is it relapsing
    am I relapsing | is this a relapse or just the old one not finished | is a flare up a new injury or the old one complaining | did I undo all the healing with this flare
    it was sleeping and now it's woken up what wakes it | I was discharged from physio at easter and I'm back to square one what went wrong
    eleven months clear and I was counting the days and now this why has it returned | that's twice since the clocks went back how do I break the run
    five times in two years and each one takes a week out of me so how do I put an end to it | it goes whenever I least expect it on holidays or at weddings so what can I do to head it off
    I'd do anything not to have this again so what does work | what would you do to keep another one at bay | tell me what will keep me out of this mess in future | how do other people keep theirs from going again
    is there insurance against another bad back | is there a vaccine against bad backs that's what I'd like | how do I stay ahead of it | how do I break the cycle
    how do I bullet proof my back for the next ten years | what daily habit keeps you right | will getting fitter mean fewer of these | does walking the dog twice a day cut down the number of attacks
    is three walks a week enough to keep it from returning | how far must I walk to keep bouts away | if I keep walking once I'm better will it hold off longer
    does staying active between bouts make the gap longer | do people who exercise get fewer repeats | is there a class to stop people getting repeats | once I'm over this one what then how do I keep well
    when this clears what should I do so as not to be here next year | how will I mind my back from here on | what maintenance does a back need to keep it from packing in again
    my mechanic says a back's like a clutch once it's slipped it'll slip again is that the way of it | my granddad was never right after his first one and I'm the spit of him am I headed the same road
    the whole family has a history of repeat bad backs and my first was at twenty two so am I doomed to a lifetime of them
    everyone I know with a bad back has had it for decades so is there anybody who got shot of it for good | the last time I was told it would be the last time and it wasn't so will this be
    I'm getting married abroad next spring and I'm terrified of a repeat so what should I do between now and then to lessen the chance
    it went as I reached for the remote same as in may and same as last november so what's keeping it on a loop | nobody warned me it could happen a second time so is a third on the cards
    every monsoon again same problem is there no permanent relief | after three four months it repeats what is to be done for permanent stop | will problem come back after it is cured
    full life I have to bear or what | how to avoid repeating of back catch | it won't be a regular visitor will it | please say it's never going to do this again
    I'm not going to be an invalid am I with this every few months | surely it's out of my system now | can't face another bout next year | relapse | next attack when | prone to it now | chances of a repeat
    keep it away | ward it off | lifelong | another episode | how to avoid another | every autumn | one off or not | over and over | same thing again | flare up meaning new damage | returning | bouts
    cycle of bad backs | I've had my back go on every big occasion of my life from my confirmation to my own wedding so is there anything that'd prevent it
    the farmer next door says put up with it because once it's gone on you you'll have it till they bury you is he right
    I'm just over one and I feel great but I'm frightened to put a foot wrong so what's the best way to keep it like this
    by my reckoning I've lost a month a year to my back since I was thirty so will the rest of my life be the same
    my osteopath wants me in for top ups every three weeks for ever to stop it going again is there any need for that
    it goes on me when I'm run down it goes when I'm flying fit it goes when it likes so how do you prevent a thing like that
    I promised the kids a camping trip and I keep putting it off because I'm sure my back will pick that week to go again
    two of us at work hurt our backs the same week and his has gone three times since and mine never so what makes the difference
    I did walk every morning last winter and didn't have a single bad back and then I stopped so is that why I've had two since
    twice in the one month now and the second was no worse than the first so does that mean there's fresh damage done
    I'm not asking to be cured I'm only asking how to get more than six months between one bad back and the next
  `),
  recovery: list(`
    will I be okay for the weekend | when will I be on my feet again | how soon do people get over this | will I be up and about tomorrow | is three days normal | shouldn't I be over this by now | am I healing too slowly | how quick is recovery | can I expect to be fine in a couple of days
    how many days until I'm right | when can I expect to feel better | will I be able to travel on Friday | is it usual to still hurt on day six | is it meant to take this long | what's normal for getting better | when does it start to get better
    how long does a spasm last | when will it stop | is it normal after a week | how long till I'm better
    it's been three days | when should I worry about how long | will I be back to normal in two days
    how soon will I be better | will I be fine by Monday | how many days does this take
    when can I go back to work | is it normal that it still hurts after five days | how quickly do people recover
    I've got a wedding on Saturday will I be okay | shouldn't it be gone by now | how fast does it heal
    will it be gone tomorrow | it's day four and still sore is that normal | how long before I can walk normally
    how long until I feel normal | should I be better by now | how long do spasms usually take to go
    will I be right by the weekend | when will I be back to normal | how long off work will I need
    my friend was fine in two days why am I not | is two weeks a long time for a bad back
    does it take weeks to get better | do most people get better in days | what's the normal recovery time
    when does the pain stop | will this pass soon | is it slow to heal | how long is recovery
    I thought it'd be gone in two days | is it true I'll be back to normal in two days | a week and still stiff normal
    when can I expect to be well | is a slow day normal | how much longer until my back is better
    when will this go away | back to normal in two days | long till I'm better | a spasm last | long does a spasm last
    better in two days | soon will I be better | I be better by tomorrow | get better soon | I recover
    I've a flight on sunday will I be mended | we're off on our holidays in four days will I be fit | will I be fit for work on monday
    should I ring in sick for the whole week | how many days off should I tell my boss | how many sick days does this usually need
    the boss wants to know when I'll be back in | when can I get back behind the wheel after this spasm | when can I get back on the tools
    I'm self employed and every day off costs me so how many days before I can be back up a ladder
    I've a communion on saturday and two dozen people coming to the house will I be upright by then
    my daughter's getting married on friday and I have to walk her up the aisle will I be better in time
    it's my first week in a new job and my back went on day two so how fast do people usually get over this
    I did it on tuesday and today is sunday and I still can't put my own socks on is that usual
    my brother put his back out and was up playing golf in two days and here I am on day five what's wrong with me
    the doctor said a couple of days' rest and I'd be grand but it's the fifth day now and I'm still hobbling
    everybody told me it'd be gone in forty eight hours but that came and went so am I behind where I should be
    this is day five and I'm no better than day one | day two is always the worst isn't it | is it worst on the second day | how come I'm still crocked
    why am I still like this | why isn't it gone yet | am I slow to mend | is my recovery on track | am I on course
    am I getting better at the right pace | it's been a week and I'm still walking like a crab is that all right
    ten days in and not right yet is that to be expected | nearly a fortnight and it still catches is that slow
    two steps forward one step back is that how healing goes | yesterday I was great and today I'm stiff again is that part of getting better
    good day bad day is that how it heals | is it okay to have an off day when you're getting over it | does everyone take this long to get over a spasm
    do old people heal slower from a spasm | will I be over this in forty eight hours | forty eight hours and it should be gone right
    it can't take more than two days can it | I was told two days tops is that realistic | a spasm only lasts a day or so doesn't it
    will I wake up better | will it be better after a night's sleep | tomorrow I have office will it be okay by then
    in how many days will it become alright | how many days for full recovery | by when will I be fine doctor is not telling
    when will this spasm let go of me | when does the worst of it pass | when do I turn the corner | when will I be able to stand up straight
    when will I be able to put on my own shoes | when should I start feeling some improvement | what's the first sign it's getting better
    how will I know it's on the mend | I want to know when it'll be over | hoping to be right for saturday any chance
    I'm worried I'm not getting better quick enough | is this the normal length of time to be sore after it locks
    roughly how many days am I out of action | better by friday | back to work when | day four still bad | not better yet | on the mend | gone by monday
    two days normal | slow recovery | I told them at work I'd be in tomorrow but I can hardly get to the bathroom will I be better by then
    it went on wednesday and I'm the best man on saturday and I've to stand for hours will I be right for it
    my sister is a nurse and said I'd be flying in two days but it's four now and I'm not am I slow
    I was a lot better yesterday and did a bit round the house and today I'm sore again is that a normal recovery
    it's six days since it locked and I can walk now but I still can't bend is that about where I should be
    we're moving house at the weekend and I'm the one with the van so what are the chances I'll be better by friday
    last time it was gone in three days and this time it's been eight so why is it slower to get better | days or longer | fine by saturday
    how many days | week off work | still sore day six
    when will I be right as rain | when am I going to be human again | am I nearly there | is this the tail end | is it over the hump | has it peaked | is tomorrow going to be easier
    will a night in bed and a hot bath see the end of it by the morning | is forty eight hours a fair estimate | two days and done isn't that the usual
    everybody says two days and I'm on seven is there something the matter with me | a couple of days my hat it's wednesday week since it went | I've had longer colds than this so why isn't a spasm over already
    day one is always awful I suppose | day three and no joy | day eight and I still get out of bed like a crab | morning five and my socks are still beyond me should they be
    is a bit of a twinge on day nine par for the course | sixth day and it's changed from sharp to dull is that progress | less sharp more achy now does that mean it's clearing
    it's moved from constant to on and off is that it on the way out | can stand today couldn't yesterday is that the corner turned | I got as far as the postbox today is that good going for day four
    what should I be able to do by day three | what will I be able to manage by the end of the week | by which day do most people walk upright | how many days till I can drive again
    when will I be fit to lift my baby | when could I do a full day on site | can I promise the boss monday | should I book the rest of the week off or is it likely to clear
    how much sick leave does a spasm warrant | when will I be allowed on the shop floor again | how many shifts am I going to lose with this
    I've to tell the agency by noon when I'm available again so what's realistic after a spasm | the match is in nine days and I'm captain so will I be over it
    I've an audition on thursday will I be moving like myself by then | prom's on friday night and my daughter's back went this morning will she be able to go
    the ferry's on saturday morning and it's tuesday now will I be mobile | I'm supposed to be moving house in five days do I cancel the van or will I be better
    baptism on sunday and I'm the godmother will I be able to stand at the font | lambing starts any day and I'm on my back in the kitchen how fast will I mend
    marathon of errands this week and me like this how long before I'm useful | our anniversary hike is this day week is there a hope | am I a slow healer | do I heal slower because I'm diabetic
    do smokers take longer to get over a spasm | is it slower at seventy | do fit people bounce back quicker from this | does the second one take longer to clear than the first
    last one was gone by the third day why is this one dawdling | my husband bounced back overnight from his and I'm still hobbling at the weekend how is that fair
    the lad at work locked his on monday and played football on wednesday so what's keeping me | my workmate was out a month with his and I'm hoping for a week so what do most people take
    is up and down normal while it's clearing | a good morning and then a rotten evening is that how it mends | I did too much yesterday and paid for it today have I lost all my progress | have I gone backwards
    does one bad day mean I'm not healing | is a setback on day five normal | why do I feel worse today than yesterday if I'm mending | is it healing even though it's sore | how do you know you're mending
    what's the sign that it's leaving | does it leave suddenly or fade over days | how fast do strained muscles settle after they lock | speed of getting better is what | what is normal number of days to get okay
    after how many days I can join duty | leave from office how many days I should apply | by sunday will I be alright there is function at home | fast recovery is possible or it will take time
    they told me at the walk in give it a few days and it's been a few days so when does a few become too many
    I'm an impatient patient so give it to me straight am I looking at two days or ten before I can stand at my easel
    it's bank holiday monday tomorrow and I've been flat since thursday night so would you expect me to be at work on tuesday
    my mother has taken over the house for two days until I'm better but I'm no better so should I tell her to stay the week | I thought I'd be laughing about this by now | I shouldn't still be like this should I
    surely a spasm doesn't take a whole week to let go | it can't be normal to be sore this many days | hoping it's gone when I wake up is that likely | how many sleeps till I'm better
    bit by bit is it or all at once when it lets go | when do I get my life back | back on my feet | over by the weekend | fit for monday | how many more days | day seven sore | slow healer | worse today
    when can I drive | ready for saturday | clear in days | turning the corner | off work how long | setback normal | two days tops | mended by friday | not right yet
    I was told to expect two bad days and one middling day and then be grand and here we are on day six with nothing grand about it
    my mother in law had a locked back on sunday and was hanging out washing on tuesday so naturally she thinks I'm putting it on at day four
    the kids break up from school on friday and we're meant to drive to the lakes on saturday morning so will I be fit to drive
    I'm a hairdresser with a full book from wednesday and I need to know tonight whether to cancel my ladies or will I be standing by then
    the company doctor signed me off for seven days and it's the sixth and I still can't put on a shoe is that slower than most
    since tuesday I've gone from crawling to shuffling to walking with a stick so am I where a person should be by the weekend
    last night I thought it had gone completely and this morning I'm creaking again so do people always slip back a bit as they mend
    I've to be at the airport at five in the morning on thursday and I can't get out of the chair tonight what are my chances
    he's thirty and mends overnight and I'm sixty and it's day nine so is age what's making me slow to get over a spasm
    three days I gave it in my head and three days have come and gone so what's a fairer number of days to give a spasm
    if it's a bit easier every day even just a bit does that mean I'm on the right road or should it be quicker
    I've never been off sick in twenty years so how many days do other people take for a back that's locked up on them
  `),
  'how-long': list(`
    is this going to go on and on | how long am I looking at | how long should I expect this to last | roughly how long does back pain hang around | does it normally clear up in six weeks | what if it's still there in a month | when does back pain usually settle down | will it go on all summer
    how much time does a bad back take to settle | will it linger | how many weeks should I give it | what's a typical time for back pain to ease | when ought I to see someone if it doesn't go | how long before I should worry it's not going | after how long should it be checked | does back pain come and go like this for long
    is a long haul ahead of me | how long will I be laid up with back pain | will I have back pain for months | does it usually fade over weeks
    how long will it last | how long does back pain last | how long is this going to last
    how long will my back hurt for | how long does back pain usually go on | does back pain last six weeks
    does it ever fully go | what's the usual course of back pain | how does back pain usually go over time
    how long does an episode last | what should I expect over the coming weeks | how does it usually play out
    is six weeks normal | will it drag on for months | how long can back pain go on | how long is too long
    when should I get it checked if it doesn't ease | when is it time to see someone about it
    will I still feel it in a month | does it go in waves over time | explain how long back pain lasts
    tell me how long this lasts | what does the research say about how long it lasts
    how many weeks does back pain last | on average how long does it last | how long does acute back pain last
    is back pain usually gone in six weeks | can it last a year | could this last for months
    how long till back pain settles | what's the outlook | what is the prognosis for back pain
    how long am I going to suffer | how long have I got to put up with this | will it last long
    does it take months | for how long will this continue | how long before it eases off
    how long does it normally take for back pain to settle | how long do these episodes drag on
    it last | it going to last | back pain last | long will it last | long does back pain last | it last for weeks
    back pain go on | it last long | back pain usually last
    are we talking weeks or months here | is this weeks or is it months | am I in this for the long run | is this going to be a long drawn out thing
    what's the road ahead like with back pain | what's the natural history of a sore back | what's the timeline for back pain
    what's the general pattern for back pain | what do the studies say about how back pain goes | what's the average length of a bout of back trouble
    what is the typical duration of low back pain | how many weeks before it's gone completely | how many weeks should I wait before I see the doctor
    at what point do I go to the doctor if it hasn't eased | when do I stop waiting and get someone to look at it
    how long is reasonable before I get it looked at | if it's not easing in a fortnight what should I do | two weeks and not easing do I get it checked
    three weeks and no change should I be seeing somebody | six weeks they say is that about right | is the six week thing true
    why do they always say six weeks | what if it drags past the six weeks | will I still have it at christmas | is this me for the winter
    will it be with me till the summer | could back pain last years | can it hang about for half a year
    my neighbour's lasted two years could mine go on like that
    my aunt had it for nine months before it lifted and I'm wondering if I'm facing the same sort of stretch
    my mate was told six weeks and he was still complaining after six months so how long does a bad back really take
    the woman in the chemist said back pain can rumble on for months and that put the fear of god in me is that so
    I've never had back pain before in my life so I have no notion how long these things generally go on for
    I'm only asking because I've a big trip booked in three months' time and wonder if back pain generally clears up by then
    I'm planning my leave around this so roughly how many weeks does back pain run for with most people
    the physio shrugged when I asked her how long back pain hangs about for so can you give me a better idea
    it came on at the start of the month and comes and goes so how long does that kind of thing keep up
    people keep giving me different answers some say weeks some say months so how long does back pain really go on for | does it taper off or just stop
    does it fade bit by bit over the weeks | does back pain ease slowly or go all at once | does it come and go before it finally clears
    does it grumble on for a while after | is there usually a bit left over after six weeks | do some people still have a bit of pain months later
    does it ever clear up one hundred percent | does it turn into a long term thing | when does back pain become chronic | when do they call it chronic
    I'm afraid it'll turn into months of misery | I'm worried this is going to rumble on for months | it won't go on for months will it
    I couldn't stick three months of this | how many weeks will this pain be there | normally how many weeks low back pain will be there
    how much time back pain takes to go fully | what's my prognosis | wondering what sort of timescale we're looking at for back pain
    how long's a piece of string I suppose but roughly how many weeks | any idea how many weeks | how many weeks | weeks or months | six weeks
    long term outlook | back pain timeline | last for months | duration of back pain | how long overall
    my doctor didn't say how long it'd take and I forgot to ask her so how many weeks does back pain usually go on
    I've a walking holiday at the end of next month and would love to know if back pain is generally gone by then
    I'm on week three of this and it's a bit better than it was but how many more weeks does back pain generally take
    I read on one site that it's six weeks and on another that it's three months so what's the truth about back pain
    at the start they told me it'd be a few weeks and now we're into the second month does it often drag on
    does back pain always go away completely in the end or do some people have a bit of it for months after
    my cousin's back pain came and went for the best part of a year so is that how it usually goes over time | months of this | back pain prognosis
    does it drag on | when to get checked | gone in a month
    is it a short illness or a long one | am I to settle in for the season | will the leaves be off the trees before this is gone | will I see the spring before I'm shot of it | is there an end date
    is it measured in weeks or in seasons | how far off is the finish line in weeks | what's par for the course in weeks | what do doctors quote for back pain three weeks six weeks twelve
    is a month and a half the usual | where do they get the six week figure | what happens after six weeks | what if week six comes and goes | at week four and easing a little is that the usual curve
    does the curve drop fast then go flat | how steep is the improvement over the first month | what percentage of it goes in the first month or so | what becomes of most people's back pain in three months' time
    where will I be in three months | where would you expect a person to be at week eight | what does the average case look like from start to finish | what course does lumbago run
    how long does lumbago keep a person | lumbago how many weeks | what's the natural course of it | how does an episode unfold from first week to last | what are the stages of back pain over the weeks
    when is it called long term | after how many months is it persistent | from which week do they stop calling it acute | what's the cut off between acute and chronic | how do I know it isn't turning chronic
    does a fair share of people end up with it for a year | do many still have a niggle at six months | will there always be a little bit left behind | does the last ten percent take the longest to go
    might a nagging ache stay on for a couple of months | could I be stuck with a grumbling back until next year | is it liable to come and go for a good while yet
    will it be on and off for weeks before it's finished | does it wax and wane before it settles | it's back and forth all month is that the way of back pain over time
    if there's no change at two weeks is that my cue for the doctor | supposing it's no better at a fortnight how much longer should I give it | how many weeks do I leave it before ringing the doctor's
    how many weeks is it sensible to wait | what's the longest I should leave it without having it looked at | when is enough enough and I should be examined
    at what stage should a person stop hoping and get checked out | if it hasn't budged in two weeks do I make an appointment | should I wait out the month or go now it isn't easing
    when would a doctor start to wonder why it hasn't gone | normally within two months back pain will go or not | generally how many months low back pain is staying | in how much time slowly slowly it will reduce
    total time for back pain to go is how many weeks | will it take one month or more please tell | is long duration normal in lower back pain
    I'm trying to plan my summer so how many weeks would back pain knock out of it as a rule
    I've the hip operation booked for august and they won't do it if my back's still bad so is back pain usually past by then
    term starts in seven weeks and I teach reception class so would back pain normally be gone by the first day
    they've offered me a contract from next month and I need to know if backs like mine are usually right inside four weeks
    my mum's been at it since the new year and now it's almost summer so when does a person give up hoping back pain will go
    the old lady opposite had hers from harvest to christmas and I don't think I could stand that so is that typical
    I can live with a couple of weeks of this but I can't live with a couple of months so which is it going to be | my insurance pays out after thirteen weeks off so do back cases usually last that long
    I've read everything from six weeks to forever about how long backs take so where does the truth lie
    one fellow at work was grand in a month and another never worked again so what's the usual run of it in weeks | nobody has ever sat me down and told me how these things go over the weeks and months so would you
    the pain isn't as fierce as it was a fortnight ago but it's there every day so will it tail off in the next few weeks | how many pay packets am I going to miss with this back in all
    does summer weather see most people through it or does it drag into autumn | can you put a number of weeks on back pain | ballpark how many weeks | best case worst case in weeks
    what's a fair guess for how long a sore back goes on | is there any telling how many months | what would the textbooks give it | statistically how many weeks does low back pain run
    most folk are over back pain within what | do nine weeks sound too long for back pain | is three months too long for back pain | eight weeks in should I be worried
    a month gone and still sore is that long for a bad back | will I be describing this to people next year | I'm dreading a whole winter of it | won't drag into the new year will it
    it's not a months and months thing is it | please don't say it goes on for half the year | surely it can't last till christmas | fear it'll be a year | wondering should I brace for weeks or for months of this
    how much longer in weeks | weeks not days | over in six weeks | three months | still there next month | natural course | acute or chronic | lingering for months | fortnight no better | rest of the year
    when to see someone | usual length | settle down when | how many months | end in sight | typical course of back pain | tail off | drag on
    the wedding's in ten weeks and I'd like to be able to dance at it so do most people with back pain get there by then
    we had the builders booked for next month and I'm the labourer so I need some notion of how many weeks back pain goes on
    I keep a diary of it and the bad days are further apart than they were so over how many weeks does it usually peter out
    my g p said come back in a month if it's no better but the leaflet said two weeks so when ought I to get it checked
    there must be some sort of average for it like there is for a cold so what would you say it is in weeks
    mine started when the clocks went back and the evenings are getting longer now so is it out of the ordinary to go on this long
    nobody at the clinic would be pinned down on it so if you were to sketch out the next three months of back pain what would it look like
    if half of people are better in a few weeks what becomes of the other half and how many months do they have it
    I'd cope better if I knew it was a matter of weeks and wouldn't turn into one of those year long stories
    some weeks it hardly troubles me and some weeks it's all I think about so does it always go up and down before it clears | how many weeks till the end of it
    is there light at the end of the tunnel and how far off is it | what's the forecast for a back like this | will it be history by the summer holidays | is this a marathon or a sprint
    will it outlast the school term | how far ahead should I be planning | should I cancel the spring or only this fortnight | does it die down by itself in the end | does it burn out by autumn or could it hang on
    how much of the year will this eat up | when should I stop waiting and ring somebody | at which point is waiting silly | when do I give up on patience and get a doctor to look | does it fizzle out or stop dead
    do some people never quite shake it off | can a person be left with a niggle | is it common for a dull ache to hang around after | could this turn chronic | when is a sore back called persistent
    what's ahead of me with this back | how does the story of a bad back generally end | what pattern does it follow from start to finish | is it the kind of thing that flares and fades and flares
    does it fade a little each week or stay the same and then go | a whole season of this or less
  `),
  'deep-breathing': list(`
    what's the use of all this breathing | how is breathing going to help a bad back | isn't breathing a bit airy fairy | does breathing honestly help | can I breathe the pain away | is relaxing going to fix my back | would a meditation app help my back | how do I get a spasm to calm down
    does lying there breathing do any good | is there any point to the breathing | will some deep breaths sort me out | do relaxation tapes help pain | would calming down stop the spasm | can you breathe through a spasm | what can breathing do for a muscle | does four square breathing help pain
    will breathing help my back | does deep breathing stop spasms | what's the point of breathing
    how do I calm a spasm down | can meditation fix my back | does box breathing help pain
    can deep breathing cure a spasm | is this breathing stuff any use | does breathing really do anything
    how's breathing supposed to fix a muscle | is breathing a waste of time | does meditation help back pain
    would mindfulness help | does breathwork work | does four seven eight breathing help spasms
    can I breathe a spasm away | what calms a spasm | how do I make the spasm let go
    does relaxation help back pain | is hypnosis any good for back pain | does pranayama help
    can relaxing my breath release my back | will the breathing make it stop | why are you making me breathe
    is there evidence for breathing exercises | do breathing exercises work for pain
    I came for my back why do we breathe | is deep breathing a cure | is a body scan any use
    does the body scan help | does progressive relaxation work | is mindfulness good for pain
    will breathing slowly stop the spasm | breathing for pain does it work | can slow breaths stop a cramp
    is it true that deep breathing can cure a spasm | what good does breathing do my back
    would belly breathing sort it out | is meditation worth trying for a bad back | how do I settle a spasm
    deep breathing | breathing help | breathing help my back | deep breathing cure a spasm | meditation
    meditation help | box breathing | breathing exercises work | deep breathing work | breathing work | mindfulness
    mindfulness help | meditation work
    what has huffing and puffing got to do with my back | will puffing like a woman in labour do anything for my back
    that breathing they teach in labour would it work on a back | is it not a bit hippy all this breathing | is it not just placebo the breathing
    does breathing fix backs or is it only to pass the time | surely breathing can't mend a muscle | I breathe all day long and it hasn't cured me yet
    I've been breathing all my life what good will it do now | don't tell me to breathe what use is that
    why are you on about breathing when it's my back that's sore | I asked for help with my back and you tell me to breathe are you having a laugh
    my wife's an anaesthetist and she says breathing exercises cure nothing so why would they do my back any good
    my yoga teacher swears she breathed her way out of a back spasm in five minutes is such a thing even possible
    my mate's a diver and he reckons that big slow lungfuls stop any cramp dead would that be true of a back
    my daughter put one of those calm apps on my phone and wants me doing it every night will it do my back any good
    the pain clinic are sending me on an eight week mindfulness course and I'm not convinced so will it help my back
    I've tried lying on the floor doing deep breaths and nothing much happened so am I wasting my time with it
    I read that buddhist monks can switch off pain just by meditating so could I learn to do that with my back
    can you meditate your way out of a back spasm | can I om my way out of this | is there any meditation that fixes back pain
    does a guided meditation ease back pain | do those sleep stories and relaxation recordings ease a bad back
    would listening to a relaxation track loosen it | would a hypnotist sort out my back | does visualisation help pain
    does imagining a beach help a spasm | does tensing and relaxing each muscle help a spasm
    that thing where you squeeze and let go of muscles does it work | that scan thing where you think about your toes does it help backs
    will lying there noticing my body take the pain away | is mindfulness just a fashion or does it ease backs
    mindfulness or tablets which works better for a sore back | breathing or stretching which stops a spasm faster | can breathing replace painkillers
    how many breaths does it take to stop a spasm | how long do I have to breathe before the spasm goes | is ten deep breaths enough to shift it
    does counting breaths get rid of a spasm | does holding your breath stop a spasm | does breathing into the pain do anything
    they say breathe into the sore bit is that any use | can a few big breaths unlock my back | would a big deep breath free it up
    can you talk a spasm down | how do you get a gripping muscle to settle | does alternate nostril pranayam cure back pain
    is kapalbhati good for back spasm | will doing pranayam daily remove the spasm | will doing om chanting reduce back pain
    my guru says with right breathing no pain can stay is it correct | is there proof that breathing exercises help a back
    have they tested breathing on people with bad backs | is the evidence for meditation any good when it comes to backs
    breathing's no cure though is it | so breathing won't cure it then | I can't see how a bit of meditation would do anything for me
    wondering if it's worth bothering with the breathing | is it worth five minutes of my time the breathing | breathing waste of time | cure by breathing
    meditation for backs | calm the spasm | breathe it away | relaxation tapes | hypnosis for pain | breathing any use
    my therapist taught me four seven eight breathing for my nerves and I'm wondering if it would work on a back spasm too
    I lie there doing the belly breathing for ten minutes and get up just as sore so does breathing really do anything
    a woman in my knitting group meditates twice a day and says it got rid of her bad back would you credit that
    my physio wants me to breathe deeply whenever the spasm grabs me but I can't see how that would stop it
    I'm a practical man and I want something that'll fix my back so is this breathing lark going to do that or not
    my granddaughter says you can get rid of any pain with a meditation on your phone is that true for a bad back
    everything I look up says take deep breaths and relax and the spasm will let go but does it actually work | meditation cure
    why am I breathing for my back | breathe through spasm | mindfulness any good | does breathing work
    what am I huffing and puffing for | you might as well tell me to count sheep | I wanted a remedy and got told to inhale | sure I'm breathing already | oxygen isn't medicine is it | how could lungs fix a muscle
    what have my lungs to do with my lower back | is it mumbo jumbo | is that new age nonsense or does it do something | hocus pocus or helpful | is there any more to it than wishful thinking
    is the breathing only to take my mind off it | is it only a distraction technique | would inhaling deeply let go of the knot | could I sigh it off | will a big sigh let it go
    can I blow the pain out like candles | blowing out slowly when it grabs is that any use to a spasm | if I breathe properly will it vanish | if I do it for an hour will the spasm be gone
    what if I did breathing every night for a month would I be cured | how quickly should it shift a spasm if I do the breaths | three minutes of breathing then what is it meant to be gone
    I did it and it's still there so was it supposed to work | I did your breathing twice over and I'm still stuck on the rug so does it cure anything
    it eased a smidge when I did the breaths was that real or did I imagine it helped | worked for my labour so will it work for my back | in the birth pool it got me through so is it worth trying on a spasm
    free divers slow everything down can they stop cramps that way | that dutch ice man and his breathing does it cure pain | the one where you breathe fast then hold would that fix a back
    breath holding any good for a spasm | in for four hold for four out for four hold for four does that do anything for pain | square breathing for backs
    navy seals use a square thing with breaths would it free a locked back | seven eleven breathing for pain | humming bee breath will it remove back pain | bhramari and anulom vilom for back pain is it effective
    anulom vilom daily will it cure my back pain | art of living breathing course will it finish my back pain | vipassana ten days for back pain is it good | chanting reduces pain is it true
    prayer and slow breaths do they cure a bad back | saying the rosary calms me would calm fix the spasm | could I nap it off with a relaxation c d | whale song and candles does that do anything for a back
    would a gong bath help | sound bath for spasms | a float tank would that relax it away | would self hypnosis unlock it | can a hypnotherapist put an end to my spasms
    my aunt gave up smoking with hypnosis so would it do for a back | does going to a happy place in your head help with pain | imagine a golden light melting the muscle they say does that work
    picture the muscle melting is that any use | clench and release from toes to head does that free a back | that muscle by muscle relaxing thing my nurse taught me is it any use for a locked back
    scanning from head to toe and noticing does that take pain away | noticing the pain without judging it is that meant to cure it | my g p printed off a mindfulness sheet instead of tablets does it stand up
    eight weeks of mindfulness on the health service is it any good for sore backs | does the mindfulness lark work on pain or just on moods | would a meditation retreat do my back any good
    sitting like a buddha for twenty minutes a day would that fix me | meditation versus medicine which does more for a back | could meditating be as good as physio
    is it worth paying for one of those calm apps for my back | free apps for relaxing do any help with pain | my smart watch has a breathe button does pressing it help a spasm
    my boss had a mindfulness coach in and he says backs heal with the breath what do you make of that
    a fella on a podcast says breathe through your nose all day and your back will never spasm is he pulling our legs
    my choir leader thinks anyone with a bad back just isn't breathing right and she'd have me cured in a week would she
    the physio put her hand on my tummy and said breathe here and I felt a right eejit is it doing anything | I'm in agony on the bathroom floor and all anybody says is breathe so will it get me up or not
    I've no patience for lying around with my eyes shut so would I be missing anything if I skipped the breathing
    whenever the cramp comes my wife says slow breaths like she's calming a horse does it honestly do anything to the muscle | are there trials on breathing and sore backs
    what's the evidence that relaxing cures anything | is there a scrap of proof for the breathing | do the studies on meditation and backs hold up | has anyone been cured by breathing
    it's no substitute for real treatment is it | there's no harm in trying the breaths I suppose but what's the gain | it won't hurt but will it help the breathing | how do I get my back to calm itself
    how do I persuade a spasm to let go | how do you settle a muscle that won't unclench | how do I soothe this spasm down | skip the breathing | breath cure | blow it out | calm app | mantra | body scan
    hypnotherapy | count my breaths | breathing pointless | pranayam cure | relax it away | guided relaxation | mindful for backs | breaths stop a spasm | sigh it out | settle a spasm
    my neighbour hums for half an hour every morning and says there hasn't been a spasm near her since and I think she's codding me
    I pulled over in the lay by with my back locked and did the slow breaths like you said and nothing let go so what's the point
    my daughter's hypnobirthing tapes are still in the drawer and I wondered if they'd be any good to me for a locked back
    they had a monk in to talk to us at work about watching the breath and he more or less said pain's optional can that be so
    if I sat in a quiet room with my eyes shut twice a day for a month would my back really be any better at the end of it
    I haven't the patience for candles and whale music so is there any hard evidence that relaxing does a thing for a spasm
    when it grips me I hold my breath without meaning to and my wife shouts breathe so does it stop the spasm if I do
    a fella on the building site swears that ten deep breaths with your arms over your head will unlock any back in the country
    you've had me breathing for three minutes and I came to you for a locked back so tell me honestly what it'll do for it
  `),
  'how-breathing-helps': list(`
    how does slow breathing help | how does slow breathing work | why does slow breathing calm you
    what does slow breathing do to the body | why breathe out longer | why is the out breath longer
    why long breaths out | how does breathing slow my heart | what does breathing do to my heart rate
    how does breathing affect pain | why six breaths a minute | why do we breathe so slowly
    what's the science behind slow breathing | does slow breathing work on the vagus nerve
    does breathing reset the vagus nerve | what happens when I breathe slowly | how do long exhales help
    explain slow breathing | explain how breathing helps | tell me how slow breathing works
    tell me about slow breathing | how does breathing relax me | why does breathing out relax the muscles
    why does slow breathing make pain easier | what does a long exhale do | why count the breaths
    how does belly breathing work | how does diaphragm breathing work | what is diaphragmatic breathing
    why breathe with my belly | how fast should I breathe and why | does slow breathing lower blood pressure
    does slow breathing calm the nervous system | why does a sigh feel good | how do slow breaths settle the body
    what makes slow breathing work | why does breathing slowly feel calming | how does paced breathing help
    what is it about slow breaths | slow breathing help | slow breathing | slow breathing work | slow breaths help
    slow breathing calm me | long breaths out help | breathing slowly help | slow breaths
    how slow breathing works
    what's going on in my body when I breathe slowly | what's the mechanism behind slow breathing | what's the physiology of slow breathing
    how does a slow breath tell the body to rest | how does breathing switch on the rest and digest thing | how does breathing get to the nervous system
    what's the vagus nerve got to do with breathing | is it the vegas nerve that slow breathing works on | what does the vagus nerve do when I breathe out
    what's the parasympathetic got to do with slow breathing | is it carbon dioxide that makes slow breathing work
    is it the extra oxygen that makes slow breathing calming | does slow breathing put more oxygen in the muscles | why slow breaths and not fast ones
    what's wrong with breathing fast | why not just breathe normally | what's so special about six a minute
    what's the ideal number of breaths per minute | how slow is slow when it comes to breathing | how long should a slow breath take
    why in for four and out for six | why four in and six out | what's the reason for the long out breath | why through the nose
    why in through the nose and out through the mouth | why do you want me to purse my lips when I breathe out
    why do you say breathe as if through a straw | why do you make me count when I breathe | why put a hand on my tummy when I breathe
    why breathe low down and not up in the chest | what's the difference between belly breathing and chest breathing
    which is calmer belly breaths or chest breaths | where is the diaphragm and what does it do when I breathe slowly
    my pulse drops when I breathe out slowly why is that
    I noticed on my watch that my heart rate falls when I do the slow breathing how does that come about
    my blood pressure nurse gets me to take slow breaths before she puts the cuff on how does that bring it down
    my singing teacher and my midwife both told me to let the air out slowly so what does a slow out breath do
    they taught us in the fire brigade to slow our breathing when things get hairy but nobody explained why it works
    I always let out a long sigh when I sit down after work and feel better so what is it about a sigh
    you keep telling me to breathe out for longer than I breathe in and I'm curious to know what that does
    when the baby was coming they told me to blow out slowly and it took the edge off so how does that work
    I did three minutes of the slow breaths and felt quite floaty and calm after so what happened inside me there
    I teach kids to blow out like a candle when they're upset and they calm right down what's behind that | how quickly does slow breathing calm the body
    how does slowing my breath quieten my body down | how does slow breathing turn down pain | how come pain feels smaller when I breathe slowly
    what makes a long breath out so soothing | why do my shoulders drop when I breathe out | why do I feel sleepy after slow breathing
    why do I go all calm when I breathe like that | how does sighing calm you | what's heart rate variability got to do with slow breaths
    does slow breathing raise heart rate variability | by doing slow breathing what happens inside the body | how slow breath is making mind and body cool
    I'm curious how slow breathing does its thing | wondering what the science is on long out breaths
    they say slow breathing flips a switch in your nerves what switch
    somebody told me the out breath is the brake and the in breath is the accelerator is that how it works | slow breathing science | long exhale why
    why six breaths | why breathe slowly | vagus nerve breathing | belly breathing how | out breath longer | slow breath heart rate | how breathing calms
    when I blow out slowly for a count of eight I can feel my heart slowing down so what is going on there
    you said long slow breaths out nudge the body toward rest and I'd like to know how they manage to do that
    I read that there's a nerve running from your brain down to your belly and slow breaths work on it is that right
    I'm a biology teacher so don't be afraid to tell me properly how slow breathing slows the heart and settles the body
    swimmers and snipers and singers all seem to use slow breathing to steady themselves what is it that slow breaths do
    why is it that you count me in for four and then make me wait until six to finish breathing out | slow breathing how | why belly breathing
    breathing and heart rate | why count breaths | what do sighs do
    what's the long blow out for | why blow for longer than you suck in | why so slow | why five seconds in and five out | why not hold it at the top | how come four counts in and not ten
    is there anything magic about the number six | how did they come up with six a minute | who found out that slow is better than fast for breath | what goes on inside while I exhale
    what does letting air out slowly switch on | does exhaling press a brake somewhere | what's the brake pedal people mention when you exhale | which nerve is it that carries the calm from the lungs
    where does the vagus nerve run and what's it to do with exhaling | the wandering nerve they call it what does it do with breath | does humming as you exhale tickle that nerve
    is it nerves or chemicals that make slow breath soothing | does more carbon dioxide in your blood calm you is that the trick | is it to do with oxygen getting round the body
    do muscles get more oxygen when the breath is slow | does the heart beat slower on the way out than the way in | my pulse oximeter goes up and down with every breath why
    my fitness band shows a lower pulse while I do the breathing what's the link | heart speeds up breathing in and slows breathing out have I got that right | what's a coherent breath
    resonance breathing what's going on there | respiratory sinus something what is that | heart rate variability and slow exhales explain | what's the calm branch of the nervous system and how does breath reach it
    sympathetic and parasympathetic which does a slow breath work on | rest and digest how does a long breath bring it on | does slow breath lower adrenaline | how does it bring blood pressure down to breathe slow
    how does breath talk to the brain | how does the brain know I've slowed my breathing | how does a calm breath make soreness feel smaller | how would blowing out gently make an ache more bearable
    why does an ache shrink when I lengthen my breath | why does everything soften when I let the air out | why do muscles loosen on the out breath | why do you breathe out on the effort
    why do I yawn when I do the slow ones | why do my hands go warm when I breathe slowly | why does my mind go quiet when I count breaths | why's counting part of it | what is the counting for in four in six out
    what's the reason for the hand on my belly | what is my stomach doing going up and down | is the tummy meant to rise or fall when I inhale and why | why low in the belly rather than high in the chest
    what's wrong with chest breaths | what's the diaphragm shaped like and how does it move | does the diaphragm massage anything when it moves | is the diaphragm hooked up to the back | through the nose why
    does nose breathing do something mouth breathing doesn't | pursed lips what's the point of those | what does the straw business do | what's the physiological sigh and how does it settle you
    two sniffs in and one long out why does that calm a person | why does sighing feel like putting down shopping | why do we sigh when we're relieved | singing calms me is that because of long breaths out
    why does choir practice leave me so serene is it the breathing | do monks breathe slowly for a reason and what is it | how do free divers slow their hearts with breath
    babies breathe with their bellies what do we learn from that | how does taking fewer breaths help a person in pain | what's the right speed and what makes it right
    could you breathe too slowly and what would happen | is slower always better when it comes to breaths | how many minutes of slow breath before the body settles and why
    how soon does the pulse drop after you start | why do I feel light when I breathe deeply for a while | how is one long breath able to calm entire body | by which mechanism slow breathing is reducing pain
    what is the logic behind long exhale | scientifically how pranayama is calming heart | in anulom vilom what happens to the nerves | please explain how breath makes body relaxed
    they teach soldiers it before parachute jumps and I always wondered how a bit of slow air steadies a man
    the midwife kept saying long breath out long breath out and never once told us what it was for so what is it for
    my meditation app talks about toning the vagus and I'd love someone to tell me in plain words what breathing has to do with it
    I lecture in nursing so give me the mechanism for slow exhalation and heart rate in a sentence or two
    my daughter's anxious and the school taught her to smell the flower and blow the candle what's the body doing when she does that
    you asked me to breathe out for six and I felt my whole chest drop and go heavy what was that | when I was in the sea I learned to slow my breath and the cold hurt less so how does breath change what you feel
    give me the nuts and bolts of slow breathing | break down for me how exhaling calms | what's the biology of a sigh | long out breath why | slow exhale mechanism | breath and pulse | sigh science | why belly
    why count | exhale and heart | parasympathetic breathing | six per minute why | diaphragm how | nose breathing why | slow air calms how | breath brake | vagus how
    when I sing in the choir the long notes leave me feeling like I've had a nap so is it the length of the out breath that does that
    I asked the nurse why she had me blow out slowly for the needle and she laughed and said it just works but why does it
    they say your heart rides up when you breathe in and down when you breathe out and I'd like to know how one moves the other
    my son's a free diver and he can get his pulse down to forty by slowing his breath and I've always wondered what the body's up to
    I noticed my shoulders drop and my jaw loosen by about the fifth slow breath so what's going on between the lungs and the muscles
    you tell me six a minute but my watch says I normally do fifteen so what changes in the body when I slow down to six
    in the first aid class they showed us how to slow down a panicking person's breath so what is it about slow that settles them
    somebody in my book club said the trick is in the out breath and not the in breath so what's different about the two
    I understand it doesn't mend anything but it does make it more bearable so what's the breath doing to the pain signals
    it seems too simple that letting air out slowly could quieten a whole body so walk me through how it does it
    if fast breathing winds you up and slow breathing winds you down what's the lever inside that the two of them are pulling
  `),
};
