import { list } from '../list.ts';

/** How people ask about what is done to a back: hands, rollers, machines, braces, beds; by myth id. */
export const hands = {
  cracking: list(`
    should I crack my back | can someone crack it back in | is popping my back bad | do I need an adjustment
    is my spine out of line | will a chiropractor fix it | should I see a chiropractor | do chiropractors help
    does cracking my back put it back in place | can I pop it back in | is a chiro worth it
    my brother offered to walk on my back | should my mate crack my back | is it safe to crack your own back
    what is that popping sound | does spinal manipulation work | would an osteopath click it back
    should I get my back clicked | is back cracking dangerous | does my spine need realigning
    is something misaligned | is my pelvis out of alignment | do I need my back put back in
    can the chiropractor put it back in | is an osteopath any good | does twisting till it clicks help
    would a good crack release it | I twist to crack it is that alright | is it bad if it clicks
    are adjustments any good | do bonesetters work | should I go to a bone setter | is getting adjusted helpful
    does manipulation put bones back | can a vertebra be popped in again | my back needs to be cracked
    if I could just get it to pop would it be fixed | is there gas in my back when it cracks
    should a chiropractor do my back while it's in spasm | chiropractor | chiropractors help | cracking my back
    popping my back | an adjustment help | crack my back | a chiropractor help | getting it cracked
    a chiropractor | an osteopath | spinal manipulation work | get it cracked
    if I twist hard enough will it clunk back | my dad used to lift me up from behind and crack me can someone do that now
    is it all right to get my back cracked while it's locked | feels like it needs a good pop | I'm dying to crack it
    the chiropractor says my spine is three millimetres out and I need twenty visits should I believe him | click it back in | can I get a bone put back
    the fella at the rugby club put his knee in my back and pulled my shoulders till it cracked was that a stupid thing to let him do
    kairo practor for a spasm | subluxation what is that | back cracking good or bad
    my mate reckons he can crack my back he learned it off videos should I let him | does a chiro actually straighten your spine
    osteopath or chiropractor which is better for this | every time I turn my lower back pops should I worry
    there's a bone setter in the next village that everyone goes to is it worth the drive | is having my spine manipulated safe
    I'm scared of having my neck and back cracked | I shouldn't be cracking my own back every morning should I | crack it yourself
    do joints wear out if you pop them | wondering whether to book in with the chiropractor on the high street before the weekend
    they showed me a picture at the chiropractic place and said my spine had drifted to one side and needs putting straight is that possible
    can a manipulation go wrong | our yoga teacher has a twist where everyone's spine goes pop pop pop and I used to love it should I be doing that
    what does an adjustment actually do | there's a feeling in my low back like a knuckle that needs cracking and I keep twisting in the chair to get it
    I used to crack my back on the edge of the chair and it felt great can I still do it | rolling over until it cracks
    let my kids walk on my back to pop it | is it the bubbles in the joints that make the pop | hanging my arms and twisting till it pops yes or no
    the lads say one good crunch and it'll be grand is that true | manipulate my spine | spine adjusted | my back's out and needs putting in
    a chap on the market does bone setting for a tenner and says he can knock my spine back into line in one go | how often should you see a chiropractor
    does cracking give you arthritis | I hear a clunk when I stand and wonder if something is slotting back into place | chiro tomorrow
    I'm a bit wary of chiropractors since my cousin came out sorer than he went in but the pain's bad enough that I'm considering it
    are chiropractors quacks or can they help a back in spasm
    my whole family goes to the same chiropractor every month to keep their spines lined up so should I start going too
    can they click the vertebrae back in line | the pahalwan in our mohalla cracks backs is that safe
    I can crack my neck and my fingers but not my lower back and it feels like it would be better if I could
    a physio offered to manipulate my spine should I say yes | it popped and then felt better for an hour was something out | do I need to be realigned
    popping sounds when I bend | is my back out of whack and needing an adjustment | one of those high speed thrusts at the chiro does it do any harm
    is my spine misaligned and can anyone straighten it | can I self adjust | they use a little clicking gun on the spine does that work
    my flatmate wants to hoist me up back to back and shake me until something pops is that safe when I'm in spasm
    had my back cracked last week and now it's worse did the chiropractor do something wrong
    my wife goes to a chiropractor twice a month for maintenance and wants me to go along while my back's like this should I
    get the crick out by cracking | it won't crack
    I had it clicked by an osteopath ten years ago and was right as rain after so would it be sensible to get that done again
    I've tried and tried to pop it and it just won't go is that what's keeping it stuck | knuckles and backs is cracking harmful
    my girlfriend stands behind me and pushes till it cracks can that hurt my spine | is the relief from cracking real
    my uncle got his back clicked by a man on a farm and walked out like new should I try that | should I lie on the floor and twist for a crack
    are chiropractic adjustments a scam or what | my neighbour is training as a chiropractor and wants to practise on me | osteo for a bad back
    is it true that once you start having your back cracked you have to keep going because it slips out again | do I pop it or leave it
    need a good crack | chiropractic for spasms | someone told me never let anyone crack your back when it's in spasm is that sound advice
    those cracking videos online make it look easy should I have one done
    when the chiropractor made that loud crack was it a bone moving or just a noise because it frightened the life out of me
    does clicking mean it's gone back into place
    would a proper clunk sort it | can you get a person to put your spine straight | need someone to snap me back into line | I feel kinked and want somebody to straighten the kink out with a good shove
    spinal tune up | do people really need a tune up for their spine every month | the lad lifts me in a bear hug from behind and gives me a shake till it goes crunch should I let him this time
    bear hug and lift till it goes | should I let the wife kneel on my back and push | I lie on my front and my son pushes the heels of his hands down till it goes off like a firecracker is that daft
    firecracker noises down my spine when I twist | my spine sounds like bubble wrap is that bad | bubble wrap back | snap crackle and pop every time I get up should that bother me
    is it gas or bone making that noise | what makes the noise when joints pop | is the pop just gas | cavitation what's that | why does it feel so good when my spine goes crunch
    that clicking feels lovely but my mother says I'll wear the joints out | knuckle cracking for the spine | I can't stop myself from twisting for the click all day long am I hooked on it | addicted to popping it
    every hour I turn in my chair until it gives that satisfying crunch then it stiffens again so is it harmful to keep doing it | the urge to crunch my back is unbearable | holding off popping it
    if I don't click it in the morning I can't move is that a bad habit | does popping loosen joints too much over time | will I get arthritis from popping my joints
    drop table thing where the bed clunks under you does that shift anything | clicker gun along the spine does it line anything up | what's the difference between an osteo and a chiro
    who's better at manipulating a back a physio or an osteo | mobilisation or manipulation | gentle osteopathy or the crunchy sort | does cranial osteopathy line you up
    are osteopaths proper doctors and can they straighten me out | do I need a doctor's letter to see a chiro | is it covered or do I pay for the chiropractor and is there any sense in going
    eighty dollars a visit and he does it in four minutes is the chiropractor fleecing me | he wants me in three times a week for two months to correct my spine is that reasonable
    I signed up for a thirty visit plan because he said my vertebrae had drifted and now I'm having doubts | the leaflet said my vertebrae block my nerves and only an adjustment can free them
    they told me my atlas is out | atlas adjustment | one of my vertebrae is rotated they said and has to be turned back | a rotated vertebra can it be turned
    is my backbone crooked and can it be put right by hand | crooked spine pushed straight | spine wonky needs lining up | my tracking's off like a car does a spine need wheel alignment as well
    would getting realigned stop it grabbing | who do I see to have bones put back in | put the bones back | pushing a vertebra home | does anyone ever really push a bone back in or is that all talk
    our hadvaid in the village jerks the back and it goes khat is that safe | jhatka to the spine by a local man safe or not
    my grandfather went to a bone setter on a farm in tipperary who had the gift should I find one | is there any harm in the seventh son with the cure for backs putting mine in
    the gift of bone setting do you believe in it | I saw an old farmer who put in backs and he gave one almighty yank | he yanked my leg and there was a clunk and everyone cheered so did something really go in
    thrust technique | is a sharp jerk from a trained person all right while I'm seized | fresh spasm and a booking with the chiro at four do I cancel it | don't crack it while it's locked is that the rule
    cracking a locked back wise or foolish | is it daft to let an untrained friend pop my spine | some lad off the rugby team wants to crunch me
    my teenager learned spine cracking from short videos and keeps begging to do mine | watching cracking clips online makes me want mine done
    I keep watching those videos where they go whack and the person sighs with relief so is it as good as it looks | over the back of the sofa till it pops | bending backwards over a chair to get the clunk
    against the door frame twisting for a click | lie on the floor drop one knee over and wait for the clunk is that okay to do | can I make it click by myself safely | how do you click your own spine
    self cracking harmful | I tried to pop it in and it won't budge should I try harder | it used to go with a lovely clunk and now it won't so is it stuck out
    my baby's been to a chiropractor and now they want me on the table too | chiropracter | ky row practor any good | kyro for my back | osteo path or leave it
    the physio cracked me last year and I walked out grand so get it done again or no | got manipulated on monday and sore as anything since is that normal | sore after the chiropractor
    is it normal to feel worse after an adjustment | how long does an adjustment last before it goes back out | does it slide out again after they've put it in
    why would it need putting back every fortnight if it was in | shouldn't need putting back in should it | back specialist who clicks
    the chap in the next flat is built like a bear and says he can lift me and shake my vertebrae back into a straight line
    every chiropractor I've been to finds a different bone that's out so how do they know which one to push back
    the receptionist told me my spine would go crooked again if I missed a visit and now I'm scared to stop having adjustments
    I did a twist on the office chair yesterday and there was a bang like a gun going off and it felt heavenly should I do it again
    my aunt in leeds goes to a man who wrenches your head and shoulders opposite ways until everything goes off like popcorn is he safe
    I've a lump of pressure low down that I know would go if somebody just gave it one hard shove and a clunk
    when I was a boy my uncle hung me over his shoulder and jolted me till something clunked and it always worked so why not now
    would I be wiser to see the osteopath who's gentle or the chiropractor down the road who goes for the big loud crunch
    I shouldn't let a stranger at a market stall yank my spine about should I even though there's a queue of people praising him
    they claim the noise proves that the joint has gone home but a doctor friend says it's only gas so what is the noise
    my back is killing me and the only appointment going is a chiropractor at six so should I go and get it manipulated while it's this bad
    is there a way to put your own spine straight without paying somebody to do the clunking
  `),
  massage: list(`
    should I get a massage | will a massage help a spasm | is deep tissue good | can my partner rub it out
    do massage guns help | is it knots in my back | does massage help back pain | is a massage worth it
    would a rub down do it good | should someone knead it | does deep massage get rid of spasms
    can you massage a spasm away | is a Thai massage good for this | should I book a massage therapist
    is a hard massage better | is a Theragun good for my back | do massage chairs help
    my wife wants to massage it should I let her | is it safe to massage a spasm | does rubbing it help
    what about a sports massage | would a remedial massage fix it | does an oil massage help
    is ayurvedic massage good for back pain | would a massage loosen it | is it okay to press on it
    should I rub liniment in | does shiatsu work | can a masseuse get rid of it | should I have it worked on
    does a back rub actually do anything | is massage safe for a bad back | are massage guns safe on the spine
    how hard should the massage be | will a deep tissue massage break it up | do I need the knots worked out
    would hands on treatment help | massage good or bad for a spasm | is a percussion gun any use
    massage | a massage | massage help | a massage help | deep tissue | massage guns help | deep massage
    rub it out | get a massage | a massage gun | massage work | rubbing it | a back rub
    could my husband rub my back for me | is it worth paying someone to work on it for an hour
    I'm a long distance lorry driver and keep one of those vibrating seat covers on so is massaging it all day any good
    there's a spa near me is a hot stone session any use | elbow in the back muscle good or bad | knead it like dough
    my daughter's just qualified as a massage therapist and is dying to have a go at my back but I'm not sure it's wise yet
    one of those pounding guns that looks like a drill is it all right on my spine
    my barber does a head and back maalish should I have him do the sore part | champi and maalish for back | is swedish better than deep tissue
    I had forty minutes of someone leaning on my spine with her forearm and came out worse than I went in is that usual
    I've got a voucher for a massage and my back's in spasm should I cancel | can rubbing make it worse | should somebody rub it
    I'm scared to let anyone touch it | does it need to hurt for a massage to work | a good rub with deep heat
    rubbing wintergreen or embrocation into it does that work
    a bloke at work lent me his massage gun and told me to go up and down beside the spine on the top speed
    my son gave me a back rub and it eased for ten minutes then came back so is it worth doing again | massage now or wait
    sports therapist has an opening this afternoon and says she'll get her elbows into it is that a good idea on day one
    I had a really hard massage yesterday and I'm bruised and sore was that too much | rub my back | should my wife be gentle or firm when she rubs it
    mustard oil rubbed in warm by my mother is that any good for a spasm | is massage a waste of money | what kind of massage is best for a locked back
    do the vibrating chair pads do anything
    the lads in the changing room have one of them massage guns and offered me a go on my lower back should I take it | gun massager
    I shouldn't let anyone press hard on it should I | does stroking the skin lightly calm it | will a professional be able to rub the spasm away
    is lying face down for a massage okay | mass arge for back spasm
    my boyfriend says if he presses hard enough on the muscle it'll have to give in but it kills when he does it | reflexology foot rub for a bad back
    there's a place in the shopping centre with coin operated massage chairs and I thought ten minutes might ease it would it
    can I massage my own lower back with my hands | my knuckles pressed into my lower back feel good should I carry on
    ma warms sesame oil and rubs it on my waist every evening and I feel a little better so is it really helping | a rub
    we're on holiday and the hotel does an hour of balinese massage and I wonder if that would get me walking again
    the girl at the spa said I'm full of toxins and she'd rub them out is that rubbish
    is there any difference between a gentle relaxing massage and a proper painful one when the muscle's locked up like this
    do I tip back to the massage lady every week or is it not helping really | hammering it with a massager
    does the power setting on a massage gun matter for backs | am I all right to be massaged while on blood thinners
    should a spasm be left alone or rubbed
    I've been getting a massage every fortnight for a year and my back still goes so am I throwing good money after bad | hands on or hands off
    it took four of us to get dad up out of his chair and now my brother wants to pummel the muscle loose should he
    the physio just massaged me and sent me home is that proper treatment | it goes hard as wood and my partner wants to rub it soft will that work
    can my kids rub my back | my back loves a rub but is it doing any good underneath | massaging a spasm safe
    is it better to get a massage or leave it be | would a thai lady walking her hands down my back help
    someone at the office does chair massages on fridays so I was thinking of asking her to do my lower back | is electric massager better than hands
    would oiling it and rubbing help | get the wife to rub it | full body massage
    I've heard deep tissue work hurts but clears spasms for good is that so | painful massage good | does a massage get the blood moving and fix it
    lomi lomi or indian head or whatever which massage is for backs | a firm hand on the sore muscle is that wise
    me mam used to rub my back with poteen does rubbing actually help | masseuse or physio | will massage stop it seizing again
    I can't reach it myself so is it worth getting someone to rub it for me | rubbed it too hard | does squeezing the muscle help it let go
    handheld massager on the lower back | would you say a massage is best left until the spasm has calmed or can I have it done while it's still gripping
    can a pair of strong hands sort this | have someone press their thumbs in | maalish | is maalish wise on the first day | my mother in law wants to knead me like chapati dough should I lie still and let her
    warm oil and hands | kerala oil treatment where two people work on you at once does it ease a spasm | abhyanga for a locked back
    pizhichil or kizhi at the ayurvedic place is it worth four thousand rupees for my back | tui na | hammam scrub and pummel would that loosen me | sports rub at half time
    the sponge man at the club rubs it and says run it off | a pummelling from the club physio's thumbs | soft tissue therapy | does soft tissue work last or wear off by bedtime
    hands on bodywork for a seized back worth the money or not | how long does the relief last after being worked on | an hour on the table and it crept back by tea time so what did I pay for
    felt amazing for one evening after she'd worked on me then bang stiff as before so is it any lasting use | is being pummelled the answer | pummel it or be gentle | light touch or heavy hands | gentle stroking
    I prefer it soft but the therapist says soft does nothing | she used her elbow and I nearly hit the roof was that doing good | should I be wincing on the table
    I was told that being bruised after is a sign it's working when they work on your back | bruised after the table | black and blue from the masseur | can a therapist hurt you by leaning too hard on a spasm
    I'm nervous of somebody leaning on me while it's gripping | don't want anyone touching it but my husband insists on rubbing | partner wants to help with his hands where should he press
    show my husband how hard to rub | what strokes should she use on my back | which oil is best to rub in | coconut oil or mustard oil for rubbing | rubbing in a hot cream
    embrocation smells lovely but does rubbing it in do the job | horse liniment my grandad rubbed it on everything | is it the cream or the rubbing that helps
    would working some baby oil in with my fingers shift it | can you do it on yourself with your own knuckles | I dig my fists into the small of my back when I stand at the bus stop is that all right
    electric shiatsu cushion | the shiatsu cushion with spinning balls I plug in at my desk is it safe to leave running on a spasm | massage chair at the airport
    mall massage chair for ten rupees a minute worth it for a locked back | is the vibrate setting on a recliner doing me any good | percussion thing | that thumping gadget footballers use
    jigsaw looking massager on the spine safe | my brother in law came over with a gun massager going like the clappers and ran it down both sides of my backbone | which head do I use on the massage gun for a back
    low speed or high speed on a percussion massager | how many minutes with the massager | vibrating massager for back | does vibration relax a clenched muscle | hand held buzzer massager
    will kneading break it up | is there anything in there to break up when they knead | do therapists really get toxins out of you | drink water after they said to flush out what the massage released
    does a rub bring blood to it | does pressing blood into it heal it | should I lie on my side to be rubbed because I can't get on my front | I can't lie on my tummy so how would they do it
    chair massage at work | there's a girl comes round the office on a thursday with a face hole chair is it safe with my back out
    I've a hen weekend at a spa and my back's in bits should I have the treatment or sit by the pool | hot stones on the back | aromatherapy lavender rub for muscle spasm | foot rub to cure a back
    is reflexology the same as a back massage | would the thai lady bend me about as well as rub me and is that okay | thai style with the knees and feet | getting walked on in a thai parlour | mass age for a spasm
    massarge | a mass sage | my sister did a weekend course and wants to practise rubbing people | trainee masseuse cheap session | student clinic at the college does rubs for a tenner would it help
    can kids pummel my back for fun | little ones drumming on my back feels great | is it any use having it rubbed every day | once a month at the massage place keep it up or save my money
    regular sessions with a masseur to stop it seizing | does being massaged stop the next one | my mate got his spasm kneaded away in a single go and swears by this woman
    he says she got rid of his in one session | would rubbing it be the wrong thing | leave it be or get hands on it | too soon to be rubbed | when is it safe to have it worked on
    sore to the touch should anybody be rubbing it | shouldn't press on it yet should they | my mother in law has hands like shovels and is coming over with a bottle of oil to sort me out should I hide
    I paid for a ninety minute deep session and the next day I could barely get to the bathroom so did she press too hard
    there's a blind masseur in the market who everyone swears by and my cousin wants to take me there straight from work today
    my wife pushes her thumbs in on either side of the backbone and it's agony and bliss at once so should she keep doing it
    the gun thing came with six heads and no instructions about backs so I've been holding the round one on the sore muscle for ages
    the lads clubbed together and bought me an hour with a sports masseur but I can't bear the thought of being leaned on
    every evening my husband works cream into the sore side for ten minutes and I sleep better so is it curing it or just pleasant
    is it worth driving forty minutes each way to have somebody knead me if the good only lasts till I get home
    I was thinking of asking my teenager to press her feet and hands into the muscle while I lie on the rug and watch telly
    would a trained person with warm hands going slowly be better for me than that drill shaped gadget my brother uses on everybody
    my grandmother rubbed paraffin and camphor into every sore back in the house and I do miss it but did all that rubbing work | rubbing in goose grease like my nan
    a strong balm worked in with the palm of the hand does that do anything
  `),
  rolling: list(`
    does foam rolling work | should I roll my lower back | can I release my fascia | is a lacrosse ball good for spasms
    how do I break up knots | does rolling get rid of adhesions | is a foam roller any good | can I use a foam roller
    should I lie on a tennis ball | is it safe to roll my spine | would a roller loosen it
    does a spiky ball help | can I roll it out | is rolling out my back a good idea | should I foam roll this
    does myofascial release work | does foam rolling release fascia | how does foam rolling work
    my crossfit coach says roll it out | is a peanut ball good for the back | will rolling on a ball help
    do foam rollers do anything | can a roller hurt my back | where should I roll | is a golf ball okay for my back
    should I use a massage ball | does self massage with a ball work | can I roll the tight bits out
    is the roller good for tight muscles | what does a foam roller do | does rolling break up scar tissue
    is it bad to roll the low back | I've got a foam roller in the corner should I use it
    can I smash the knot with a ball | would lying on a rolling pin help | rolling on a cricket ball any use
    do vibrating rollers work | foam rolling | foam rolling work | rolling work | a foam roller | a lacrosse ball
    rolling my back | rolling it out | self massage | a tennis ball | roll my back | rolling help | rolling releases fascia
    a roller help | foam rolling releases my fascia
    is it okay to put a foam roller under my lower back | those bumpy cylinders at the gym are they any good for a back
    my physio gave me a hard foam tube and I can't remember if I'm meant to use it on my low back | ball against the wall for my back
    squash ball under the bum muscle does that help
    I tried lying across the foam roller and my ribs popped and my low back screamed so I'm guessing that's not how you do it
    is rolling supposed to be agony | roll it out or rest it | wondering if a foam roller would be a daft thing to do right now
    the guys at my box say spend ten minutes on the roller and it'll be gone | can I use my son's hockey ball to get into it | rolling pin on my back
    if I roll slowly over the tight part for a couple of minutes will the tissue lengthen or is that just talk | I shouldn't roll on my spine should I
    does rolling flatten out the knots | two tennis balls in a sock under my back is that a good trick
    I rolled my back out yesterday and now it's worse was that the wrong thing | is a smooth roller better than one with lumps on | foam rolling now
    foam rolla for tight back | do I roll up and down or just hold it on the sore bit | can the roller crush a vertebra
    everyone at my gym is on those black rollers before they lift and I've never bothered is that why I'm tight | foam log under my spine
    is it safe to roll my glutes | I'm frightened of getting on the roller and not getting up again
    my back was only a bit stiff until I rolled it on a hard plastic roller and now it's proper sore did I overdo it
    my daughter does gymnastics and has a spiky roller so I thought I'd lie on it for a bit would that do any harm | what size roller
    does a heated roller do anything | I've seen people rolling on frozen water bottles does that work for a back | trigger ball under my back
    do those curved massage sticks you roll with help | should I roll the front of my thighs for a bad back | rolling my hips out on a ball
    my running club all foam roll after every session and say they never get bad backs so is that what I've been missing | can a foam roller undo a spasm
    lying on a ball | would a cricket ball against the skirting board get at it
    is there any point rolling my buttock on a ball when it's my lower back that hurts or am I doing it for nothing | does rolling smash up adhesions
    is foam rolling a fad | I've a pool noodle would that do instead of a roller | does foam rolling actually loosen anything or does it only feel like it
    grid roller any use | is bruising from the roller normal | I use a rolling stick on my calves so can I use it across my back | should the roller hurt
    roll on it with my full weight or take some weight on my hands
    I saw a clip of a fella rolling his back on a beer bottle and getting up smiling would that really work
    there's a foam roller and a lacrosse ball in my kit bag and I don't know which is safer to use on a bad back | can you roll a spasm out
    some coaches say never roll the lumbar and others say you must so what's the truth
    my sister the personal trainer swears blind that twenty minutes on a foam roller every morning cured her back so should I copy her
    a lad told me you have to roll until it stops hurting but it just hurts more and more so should I keep rolling | roller on the lumbar
    do I need a roller | a golf ball under my hip
    I'm no athlete but my grandson left his spiky massage ball here so I was thinking of leaning on it against the door
    the old bloke next door lies on a rolled up towel and rocks on it | does rolling stretch the tissue permanently | mobility ball for the back
    would rolling on a basketball help | I got a foam roller for christmas and never used it so now my back's gone is this the time | roller too painful
    can a roller do what a massage does | I was shown to put a tennis ball between me and the wall and bend my knees up and down does that loosen it
    is a soft roller okay for beginners with a sore back | self myofascial rolling does it do what they claim | should you roll over the spine itself
    I can't get down on the floor to roll can I use a ball standing up | foamroll lower back | stop rolling it
    just been rolling about on a ball for half an hour is that too long | rolling the side of the hip any help to my back
    will a roller break the knots down | does it matter if I roll slow or fast
    the physio gave me a roller but said not to put it under the small of my back and I forget why | roller safe with a spasm
    my pilates teacher has us rolling on little soft balls is that the same thing and does it do any good
    what's that ribbed tube in the gym meant to do | lying across the black log | long foam cylinder | is the polystyrene tube thing any good for my back | can I lie lengthways along it instead of across
    along my spine or across it which way does the tube go | I've wedged a hard ball between my hip and the wall and I'm leaning on it is that doing anything | ball under one cheek | sitting on a tennis ball
    sit on a hockey ball and wriggle about the coach says it frees the back | hurley ball under the backside is that any use | sliotar against the wall for my back
    my lad's cricket ball in a sock hung over my shoulder against the wall | I pinched the dog's rubber ball and rubbed my back on it against the fridge like a bear would | rubbing up against the wall with a ball
    orange or a lemon if I've no ball | I'm on the carpet with a bottle of frozen peas no a bottle of water under me moving up and down does that do owt | tin of beans under my back and roll
    rolling pin from the kitchen drawer up and down my spine my husband doing it | wooden roller with bumps the kind they sell at indian fairs should I run it down my back | acu roller with spikes
    is a spiky one better than a plain one | smooth or knobbly | high density or squashy foam | which firmness should I buy as a beginner | buzzing roller that vibrates worth three times the price
    battery powered roller | pilates foam length | my pilates woman has us drape over the thing and swing our arms | two minutes a side on the ball enough or not | how often should I get on the roller
    warm up on the roller | I do ten passes on each leg and then my back before I squat and last night it grabbed on the third pass | do I stop if the roller hurts
    grimacing on the foam thing is that how it should feel | bruises all down my sides from that foam contraption is it worth it | my spine pressed right on the foam and it felt wrong was I daft
    shouldn't the small of the back be left off it | is it upper back only for the foam thing | keep off the lumbar with a roller is that true | why do they tell you not to use a roller low down
    does it arch your back too much lying over a roller | can I foam roll just my bum cheeks and leave the back | roll the glutes instead | would rolling my thighs take the pull off my back
    hamstrings on the roller for back pain | I t band roller for my back | does working along my hips on a ball free the back up | the quad roll thing | calves and back with a stick roller
    that stick you drag over your legs like a rolling pin will it do for a back | my partner runs a rolling stick up and down my spine | foam rolling for someone of seventy
    I'm sixty eight and stiff as a gate and my granddaughter wants me on her foam roller is that sensible | can't get down to the mat is there a way to do it on the wall | standing version with a ball
    in bed with a ball under me | can I do it on the bed or must it be the floor | stuck on the roller | I rolled on and couldn't roll off | is rolling just torture for nothing | fad or fact foam rolling
    what does the evidence say about rollers | do physios rate rollers | my physio laughed when I told her I'd been on the roller is it really that useless | athletes all do it so it must work mustn't it
    ironing out the kinks with a tube | steamroller for muscles does it flatten tight bits | can rolling make a muscle longer | lengthen tissue by rolling on it
    is it the nerves it calms rather than anything being squashed | scar tissue and rollers | the gym bro said it breaks the sticky bits apart | unstick the layers with a ball | ungluing muscle with a roller
    release work with a ball does it truly release | s m r for backs | my fitness tracker suggested a recovery session with a roller should I skip it while I'm in spasm | daily foam roll challenge
    thirty days of rolling for a bad back | could I crack a rib on that roller | roll it yes or no | foam rolling a fresh spasm daft idea | I've just seized up and the only thing to hand is the wife's foam roller
    borrowed a roller off next door | form roller | phone rolling my back | foam rolla | lacross ball | crosse ball on the bum muscle
    the wife came home to find me on the kitchen floor going up and down on her rolling pin and says I'm mad am I
    I've a triathlon in a month and the coach wants everyone on the hard foam tube for fifteen minutes every night even me with this back
    my son showed me how to lean on a lacrosse ball against the garage wall and I felt sick with pain so should I go easier
    there's a lady in our class who lies on two soft balls either side of her backbone and swears her back has been right ever since
    I bought the hardest one in the shop thinking harder meant better and now I can't bear to put my weight on it
    the instructor said never put the foam under your waist only under the shoulder blades but the poster on the wall shows the waist
    my flatmate does her whole body on a bumpy cylinder every evening in front of the telly and I've been wondering whether to borrow it
    would it be all right to sit on the ball and work it round my backside instead of putting it anywhere near my spine
    the app has a video where a man slides from his hips to his neck on a foam log so is that safe when you're locked up
    I lay on the thing for a second and every muscle clamped harder than before so did I make a mistake getting on the roller
    they had a basket of rollers and spiky balls at the clinic and nobody told me which if any was for a back like mine | I shouldn't be squashing my lower spine on a hard tube while it's like this should I
    does pressing on a ball loosen the tissue or does it only numb the soreness for a bit | is a ball more precise than a foam roller for the muscles in the bottom
    should I bother with one of those tubes you lie on | the tube your physio makes you slide up and down on | will lying on a tube and sliding about free me up
    leaning my buttock into something round and hard against the wall | does squashing my glute on a lacrosse thing do my back any good | two tennis balls taped together either side of the spine
    can I use a hard orange under my hip to get at the muscle | is sliding up and down on a log a good idea while it's gripping | those torture tubes at crossfit are they for backs as well
    I haven't a tube at home so would a thick rolled up towel or a bottle do to slide on | peanut shaped thing you lie your spine along | is the peanut safer than a single ball because of the gap for the spine
    how do I get at my bum muscle when I can't get down on the mat | the grid patterned tube or the plain one | does sliding on a tube iron out anything or is it wishful thinking
    my gym buddy makes me grind my hips on a little hard sphere and says the pain means it's working
  `),
  fascia: list(`
    what is fascia | what's fascia | where is the fascia | what does fascia do | is fascia a muscle
    can you explain fascia | tell me about fascia | is fascia important | does fascia hurt
    can fascia cause back pain | is my fascia stuck | is it my fascia | what is that white tissue round muscles
    why does everyone talk about fascia | does fascia have nerves | is the fascia tight
    is the thoracolumbar fascia a thing | what do they mean by fascia | can fascia get stuck together
    what's connective tissue | is connective tissue the problem | my therapist keeps saying fascia what is it
    how thick is fascia | does a spasm spread through the fascia | is fascia connected everywhere
    are there adhesions in my fascia | is fascia why my leg and back are connected | can fascia shrink
    can fascia go into spasm | does fascia get inflamed | does fascia dry out | do I need to look after my fascia
    is fascia the real cause of back pain | define fascia for me | how do you spell fascia and what is it
    what role does fascia play | is my fascia tight from sitting | is the fascia stretchy | fascia what's that about
    does fascia feel pain | is the fascia in my back damaged | fascia | fascia cause back pain | tight fascia
    stuck fascia | my fascia | the fascia | fascia hurt | the fascia do
    what on earth is fascia | facia in the back | is fascia the same as muscle | the silvery skin on a chicken breast have I got that in my back
    the podcast I listen to says fascia is the missing link in back pain and that doctors ignore it is there truth in that
    my yoga teacher goes on about fascia and I nod along but I haven't a clue what she means | does fascia get tight when you're stressed
    so is it fascia or is it muscle that's hurting | could the wrapping round the muscle be what's sore
    I've read that fascia holds trauma is there anything in that | can my fascia be torn | is connective tissue made of the same thing as tendons
    someone at pilates said my fascia's all gummed up and I'm worried it won't come unstuck | is fascia one big sheet from head to toe
    is fascia a made up thing | my therapist reckons the fascia round my hips is pulling on my back can fascia really pull on things like that
    why is fascia all over the internet these days | a fascia expert online says all back pain starts there is he right | lumbar fascia
    can you feel your own fascia | does fascia get stiff as you get older | is fascia alive | what does fascia look like | fascia and pain
    does fascia tighten like muscle does
    some lad online was saying emotions get stored in the fascia and that's why backs hurt and I thought that sounded like nonsense
    if fascia has nerve endings in it like they say does that mean the ache in my back might be coming from there
    I thought fascia was the board under the gutter so what's it doing in my back | not the roof kind the body kind of fascia | what's myofascial mean
    my daughter is studying anatomy and says the back has a big sheet of fascia shaped like a diamond what's it there for | myofascial pain what's that
    why do they call it myofascial | does fascia have blood in it | does everybody have fascia | is the fascia involved in a back spasm
    I went for a stretch class and the woman said we were working on our fascia and I came home none the wiser what is it | can fascia harden
    I shouldn't be worrying about fascia should I | glued up fascia
    is fascia something you can damage on its own or does it only get hurt when the muscle underneath it does | do fascia get knots
    is plantar fascia the same stuff as in the back | I had plantar fasciitis in my foot last year so is it the same tissue that's gone in my back
    the white film under the skin what's it called and what does it do | is the sheath round the muscle sore | connective tissue in the lower back
    you know when you peel a piece of beef and there's that thin white skin on it is that what fascia is | does connective tissue feel pain
    my osteopath told me my fascia is restricted and I want to know what that really means | fascia restricted | does fascia heal
    do fascia and muscle both tighten up when your back locks or is the fascia only along for the ride | how many layers of fascia are in the back
    where does fascia start and end | could scarred fascia be my trouble
    they say fascia is like a spider's web running all through the body is that a fair description or a load of waffle
    I'm after a simple explanation of fascia because the leaflet from the clinic used the word six times and never said what it was
    is fascia as important as they say | body stocking of tissue they called it what was that | do doctors believe in fascia
    can a doctor see fascia on anything | am I stuck because of my fascia | fascia explained simply | teach me about fascia
    I had my appendix out years back and they said they'd cut through the fascia so could that layer still be giving me bother
    is it true fascia remembers injuries | what would make fascia hurt | is there a test for bad fascia
    I was told it's not the muscle at all it's the fascia round it and now I'm confused about what they are | how does fascia join muscles together
    fascia problem | does fascia move | is fascia full of nerves | does fascia connect my neck to my lower back
    I'd never heard the word until this week and now three people have told me it's my fascia so what are they on about | could my fascia have shortened
    is unhealthy fascia why I hurt | fascia in plain english | say something about the fascia in my back
    the white stuff round a steak do people have that | what's that filmy layer over muscle | silverskin like on a pork loin is that in us as well | cling film round the muscle what's it called
    is there a sort of skin under the skin | sausage skin round each muscle | what's the casing on a muscle | the bag that holds the muscle what is it | are muscles wrapped in something
    is there a wrapper round my back muscles and can it ache | muscle wrapping | muscle sheath | muscle envelope | tell me about the wrapping on muscles
    the netting under your skin that joins everything up what do they call that | web of tissue | body wide web | they say there's one continuous web from the scalp to the soles of the feet can that be right
    the tissue that holds you together | does the connective layer have feeling | can a membrane be sore | is the membrane over the muscle what's hurting me | thin tough layer in the back
    broad flat sheet in the lower back what's it for | the diamond shaped sheet at the base of the spine | thoraco lumbar what is that exactly | thoraco lumbar sheet explained | t l f in the back | aponeurosis
    is collagen tissue round muscle a source of pain | is gristle the same as connective tissue | sinew tendon ligament and that other thing what's the difference
    how is connective tissue different from a ligament | how is fascia different from a tendon | do ligaments and fascia do the same job | fasha what is it | fash ear | fashia
    my fashion is tight she said what did she mean | face ya in the back | fay sha | f a s c I a how do you say it | what's fascial mean | fascial pain | fascial lines what are they
    anatomy trains my yoga friend talks about trains of tissue what's she on about | superficial back line what's that | front line back line spiral line | myo fascial chain
    is a tight sole of the foot pulling on my back through that web | can tightness in my neck tug at my lower back through the tissue
    the woman at the retreat said my body suit is too small for me and it's squeezing my back | do we wear a suit of tissue | gummed up layers | do the layers glide | sliding layers in the back
    my therapist drew two sheets of paper sliding on one another and said mine were stuck what was she drawing | is there goo between the layers | ground substance | hyaluronic in the tissue does it dry
    is the wrapping too tight | trauma stored in tissue | they told me grief lives in the connective tissue | issues in the tissues | why the hype about fascia | buzzword isn't it fascia | who discovered fascia
    do muscles work without their wrapping | what would happen without fascia | does a spasm start in the muscle or the covering | is pain spreading through the wrapping | does the fascia send pain signals
    my dad's a butcher and says it's only silverskin so what's all the fuss on wellness podcasts | I butcher deer and see that shiny sheet along the back strap is it the same thing in me and can it hurt
    I've a teenage daughter doing biology homework and she asked what wraps round muscles and I hadn't a clue what to say | is it worth learning about fascia when my back hurts | should fascia worry me
    wondering what this fascia business is and whether it has anything to do with my sore back | physio said soft tissue is that fascia
    when I'm trimming chicken there's a see through skin between the bits of meat and I wonder whether we've the same and what it's for
    the massage woman keeps on about my wrapping being tighter than my muscles and honestly I just nod because it means nothing to me
    I heard a man on the radio say there's a wetsuit of tissue under the skin that holds every muscle in place is that so
    the leaflet said thoraco lumbar fascia and my doctor said soft tissue and my neighbour said gristle so are they all the same stuff
    could the sheet of tissue across the bottom of my back be what's hurting rather than the muscles underneath it
    they teach us in pilates that tissue runs in long lines from the foot to the forehead and I'd love to know if that's proper anatomy
    if you peeled a person like an orange would the white pith be the fascia and the segments be the muscles is that a fair picture
    an influencer says ninety per cent of stiff backs come from unhealthy fascia and sells a course on it so is there anything behind that
    I asked my doctor about fascia and he looked at me as if I'd two heads so is it something real or not
    my nephew's training to be a vet and says animals have sheets of this connective stuff too but what does it do in a human back
    does the connective tissue have its own nerves so that it can ache even when the muscle itself is perfectly all right
    somebody at work told me the tissue round my muscles had set like glue and I've been picturing my insides glued together ever since
    three different therapists have used the word and each one meant something else by it so what is fascia when all's said and done
    is the wrapping on my back muscles the sort of thing that can be sprained or bruised like anything else in the body | is fascia a strong tissue | how strong is the connective sheet across the lower back
    does fascia matter to an ordinary person with a bad back | is there fascia round every muscle | my hairdresser says fascia is the reason she can't bend what does she mean
  `),
  'trigger-points': list(`
    what are trigger points | what's a trigger point | do trigger points exist | are knots real
    what is a muscle knot | what are knots in muscles | is a trigger point the same as a knot
    how do I get rid of a trigger point | where are the trigger points in the back | are trigger points causing this
    should I press on a trigger point | can a trigger point cause pain elsewhere | what is referred pain from a trigger point
    there's a sore lumpy bit in the muscle what is it called | what are those tender spots
    why do muscles have sore spots | why are there sore points in my back | do trigger point injections work
    does pressing a sore spot help | is there such a thing as a knot | what makes a knot in a muscle
    what is trigger point therapy | does trigger point therapy work | are trigger points a myth
    my masseur found a trigger point what's that | how do you find trigger points | do trigger points go away
    how long should I press a tender point | explain trigger points | tell me about trigger points
    tell me about muscle knots | what's inside a muscle knot | can you feel a trigger point with your fingers
    is the tight band in my muscle a trigger point | are tender points dangerous | what is a tender point
    is it a trigger point | why is this one spot so tender | do knots show on a scan
    trigger points | a trigger point | muscle knots | knots | trigger points exist | sore spots | tender spots
    knots in muscles | trigger points real
    what's this pea sized lump of tightness in my muscle | why does one spot make me jump when it's pressed
    is there really a knot in there or is it just called that | I can feel a hard bit like a marble beside my shoulder blade is that a knot
    knot beside the spine | the osteopath pressed one spot and I felt it go up to my shoulder what's that called
    my father calls them gristle and my physio calls them trigger points are they talking about the same sore lumps | do muscles tie themselves up
    what causes muscle knots | are knots muscle fibres stuck together | my massage lady says I've got more knots than a fishing net what are knots made of
    active and latent trigger points what's the difference | are trigger points just made up by therapists
    a sore spot you press and it hurts somewhere else | can a knot in the back make my hip ache | pressing on a knot with my thumb right or wrong
    how hard do you press a trigger point | my doctor mentioned injecting a trigger point and I'm nervous because I don't know what one is
    is it dangerous to leave a knot | why would a tender point in the muscle at the side of my back give me an ache round the front of my hip
    will the knot ever go away | I've had this same knot for years is it permanent | got a knot | what's a knot when you get down to it
    trigger point release | I'm worried about a tender lumpy place in the muscle is it only a knot | why are they called trigger points
    where do knots usually turn up
    is a knot a bit of muscle that's stayed switched on or is it scar or fluid or what because nobody tells me the same thing
    what sets off a trigger point | do knots cause spasms or do spasms cause knots
    I press my thumb into the sore spot for a minute and it goes off a bit then comes back is that a trigger point
    I shouldn't be poking at the tender spot should I | is it a taut band | ropey bits in the muscle
    every time I'm at the computer too long the same hard little knot comes up beside my spine what is that exactly
    I've read half of a book on trigger points and it says they cause nearly all pain is that going a bit far
    the muscle feels ropey and there's one place that's really tender so is that what people mean by a trigger point
    my trainer and my physio both talk about trigger points but they point to different places so does anyone actually know where they are
    there's a place just above my hip that feels like a frozen pea and when I press it the ache goes down into my bum
    some say trigger points don't exist and others earn a living from them so where does that leave me with my sore spots
    the physio said there's a trigger point in my q l what does that mean | q l trigger point
    I can roll a stringy bit of muscle under my finger like a guitar string and it's really tender what would that be | glute trigger points and back pain
    what is it in the muscle that feels like a grape | can stress give you knots | is there evidence for trigger points
    wondering if trigger points are a real thing or just a fancy word | trigger points fact or fiction | is a trigger point the same as a pressure point
    sore when pressed in one place | why does pushing on that one spot make me wince | one exact spot the size of a coin is sore is that a trigger point
    does everyone have knots | there's a wee knot in my back that twinges when you lean on it what would that be
    a tender point the doctor found when she prodded me what does that mean | is a twitch when you press a muscle a sign of a trigger point
    the pain clinic offered me injections into the tender points and I want to know what they think tender points are first
    can you have loads of trigger points at once | mates at the climbing wall talk about trigger points all the time and I've never known what they are
    do you hold a trigger point or rub it | will pressing the sore dot for a minute switch it off | tricker points | tender little knots
    are muscle knots full of toxins | is lactic acid what's in a knot | does a knot mean the muscle is damaged | do knots show up under the skin
    could one small knot be causing all this pain | I found a spot that hurts like mad when I touch it and the ache spreads out from there what is it
    how come knots keep returning in the same place
    when you find a sore knot in the muscle are you supposed to press it hold it rub it or just leave it be | explain knots to me
    what does it mean when a muscle's knotted | I said to the therapist knots aren't real and she laughed so who's right
    the girl working on me kept saying ooh that's a big knot and I wondered what was it she was actually feeling in there | spots that refer pain
    tell me what a tender spot in muscle means | hyper irritable spots they called them
    hard pea in the muscle | there's a bead under my skin in the muscle that hurts when I press it | gravel in my muscles what is it | it feels like crunchy bits when she presses the muscle what are those
    crunchy bits in muscle | a walnut in my back muscle | like a pebble stuck in the meat | a marble under the shoulder blade that's tender what do you call it | little bullet of tightness
    I call it my angry spot because the second anyone pokes it I leap off the chair so what is it really | angry spot | hot spot in the muscle | the button that sets my pain off
    push the button and the pain goes down to my hip why | poke it here and it hurts there | how can poking one place make another place ache | the ache shoots somewhere else when I lean on one sore dot
    press here feel it there | spot that sends pain round | why does a spot in my bum send an ache to my lower back | one thumb sized patch beside my backbone is tender and everything else is fine
    sore like a bruise in one place but there's no bruise | bruised feeling in a single spot when pressed | pinpoint soreness in the muscle
    I can point to the exact place with a fingertip and if I push it hurts like the devil what would that be | jumped when she prodded me | she pressed and I jumped why
    he flicked across the muscle and it jumped under his finger what does that show | tight string in the muscle | guitar strings in my back | cord like band that's sore | rope in my back muscle
    my back feels like a bag of marbles what's that about | lumpy muscles | what are the lumps masseurs find | why does every masseur say ooh you're knotty | full of knots they say
    is knotty muscle a medical thing | do doctors use the word knot | what's the real name for a knot | proper medical term for knots | little nodules in the muscle that are sore
    fibrositis my old doctor called it | gristle they called it in my day | adhesion or knot | is it a clump of fibres | fibres bunched up | could one little knot lock my entire back
    can a single spot make the whole back seize | does a knot set off the spasm or come after it | spasm first or knot first | comes back whenever I'm stressed at the computer that same hard little place
    what starts a sore spot off in muscle | are knots caused by toxins or lactic acid I've heard both | melt a knot | thumb on it till it melts does that work | lean on it until it goes dead is that how
    hold for thirty seconds my friend says on the sore place then let go does that switch it off | switching off a sore spot | do I dig in or go light on the tender bit | how deep do you press on it
    I poked at it all evening and it's worse today did I overdo it | leave tender spots alone | shot into the knot | needle into a trigger point or an injection into it what for
    the pain doctor wants to inject the sore spots and I don't understand what's in them that needs injecting | steroid in the knot | do these spots show on ultrasound | make believe knots
    are sore points just therapists' jargon | do scientists agree what a trigger point is | trigger points debunked | the trigger point chart on the physio's wall with all the red dots is that accurate
    chart of trigger points in the lower back | trigger point for the lower back where is it | q l knot | glute med trigger spot | piri formis knot | trigger pints | trigger paints in my back | nots in my back
    latent ones and active ones | sleeping trigger points | what wakes a trigger point | wondering if these sore lumps in my muscle are what people mean by trigger points
    I shouldn't be worried about a sore knot should I | there's a spot about the size of a five pence piece beside my spine and if anyone leans on it I see stars so what's in there
    when my daughter runs her thumb along the muscle she stops and says here's another one and I wonder what it is she's finding
    I've been told I've a chain of sore little nodules from my neck to my hip and nobody has ever explained what they actually are
    why is it that when the therapist squashed one place in my buttock I felt it right across the bottom of my back
    my colleague swears that a rock hard little pip in the muscle was the cause of his whole bad back and asks if I've one
    the first masseur said knots the second said trigger points and the third said there's no such thing so who am I supposed to believe
    is there anything really there when you feel a hard sore bead in a muscle or is it your fingers playing tricks on you
    I can find the exact place with my eyes shut and pressing it sends a dull ache round towards my ribs so is that a trigger point
    do ordinary people with no back pain have tender spots in their muscles as well if you poke about hard enough
    my old aunt used to say she had fibrositis with sore lumps in the muscle and now they'd call it trigger points wouldn't they
    if I keep steady pressure on the sorest place with two fingers and breathe will the ache spread out and fade away
    the book says hold each tender place for half a minute and it'll let go but mine only grumbles more the longer I hold
    how come one place in the muscle is so touchy when an inch either side of it I can press as hard as I like | I'd like to know what a knot is made of because you can't tie a muscle like a shoelace can you
    at the pain clinic a doctor drew a cross on my back where it was most tender and said trigger point what did she mean
    there's a sore place in the muscle near my hip bone that makes me gasp if my toddler stands on it what is that spot | I shouldn't be able to feel little hard pips in my muscles should I
    why does the masseuse always find the same sore lump | is the sore lump in my muscle a real thing | what would a doctor call a sore pip in the muscle that shoots pain elsewhere
    how can a tender dot in my backside be felt in my waist
  `),
  'needles-and-pads': list(`
    does TENS work | should I get acupuncture | what about dry needling | is a TENS machine good for spasms
    do electric pads help | is cupping any use | does acupuncture help back pain | is acupuncture any good
    would a TENS unit help | do those sticky electric pads work | is dry needling worth it
    does sticking needles in help | are needles good for backs | what about acupressure mats
    is an acupressure mat any good | does electrotherapy work | would ultrasound therapy help
    does laser treatment work on backs | do magnets help | is cupping good for spasms | does cupping work
    my sister in law does acupuncture should I try it | is Chinese medicine good for backs
    should I borrow a TENS machine | are muscle stimulators any good | does zapping the muscle help
    do acupuncture and TENS fix spasms | is moxibustion useful | are reiki or needles any help
    is electrical stimulation worth it | does an EMS machine help | can you use TENS on a spasm
    is shockwave therapy good | do kinesiology tapes help | does taping my back help | is K tape any use
    I bought a TENS machine off the telly any good | acupuncture yes or no | is acupuncture a scam
    TENS | TENS work | a TENS machine | acupuncture | acupuncture work | acupuncture help | dry needling | cupping
    electric pads | needles | dry needling work | cupping work | TENS help | a TENS machine help | get acupuncture
    what about having needles stuck in me | that little box with wires and sticky pads is it worth getting | ten's machine for a spasm
    my sister has a tens left over from having her babies could I use that on my back
    I'm terrified of needles but everyone says acupuncture so is it worth going through with it | round purple marks from cups does that treatment help
    suction cups on the back | chinese needles | ear acupuncture what's that for | I've a lie on mat with plastic spikes is there any sense in it
    bed of nails mat | a physio wants to put a needle straight into the muscle should I let him | does the needle make the muscle jump and let go
    does electric current relax a muscle | do the pads go either side of the spine | what setting for the tens machine | can I sleep with a tens on
    is tens safe with a pacemaker | shouldn't be putting electricity through my back should I
    that coloured sticky tape footballers wear would it do anything for my back | physio tape
    my mother had great luck with acupuncture for her knee and now wants me to see the same woman about my back
    strips of tape along the spine useful or just for show | magnetic bracelet or magnets on the back | copper bands any use
    ultrasound with the gel like the physio does it loosen muscle | does ultrasound treatment at the physio actually work
    there's a laser place that opened in town and they do six sessions for backs for three hundred dollars should I bother
    the clinic has this shockwave gadget at eighty quid a go and I'm wondering if it's a gimmick
    infrared lamp and cupping at the chinese shop on the high street they say three sessions will do it | what's moxa | acupressure for a spasm
    is there a pressure point on my hand for back pain | my aunt is a reiki healer and says she can send energy into my back does that do anything
    I've got the tens turned up so high my muscles are jumping and I'm wondering if that's too much or if stronger is better
    ab toning belt that gives shocks can I put it round the back | slimming shock pads off the shopping channel for a sore back
    they put wires and vacuum cups on my back at the clinic what is that supposed to do | I f t sessions for back pain
    I went to a sports clinic where they stuck long needles in the muscle and left them buzzing with electricity was there any point
    tens or acupuncture which would you pick | does acupuncture hurt
    my physio finishes every session by taping my back in a big cross and I can't tell if it's doing anything
    is lying on one of those prickly acupressure mats for half an hour likely to calm the muscle or just leave dents in me | is acupuncture only placebo
    acu puncture for a seized back | I had six goes of acupuncture and nothing happened so should I carry on
    the nurse at our surgery does acupuncture on a thursday should I ask for it
    the lad in the chemist sold me a wee battery thing with four sticky pads and I haven't a notion whether it does any good | dry needle me
    does a doctor recommend tens | is there research behind acupuncture | wireless tens patches
    stick on pulse pads from the chemist do they do anything for backs | electrical pulses for pain | does zapping it block the pain signals
    a man at the temple gives acupressure on the feet and hands for back pain and people queue for him is it effective
    buzzing pads make it feel better while they're on but then it's back so is it really helping | pads with electricity | twitching machine for muscles
    are the cups better than the needles | dry cupping or wet cupping | swimmers have those cup marks all over so it must do something right
    should I get needled | is it dodgy having acupuncture during a spasm
    I'm not keen on tablets so I thought a tens machine or some acupuncture might see me through do either of them really help
    could a needle puncture something in my back | electro acupuncture for spasm | pulsed magnetic field mat sales lady says it cures backs
    I shelled out for a tens thing last year and it's still in the box should I dig it out
    someone from work goes for cupping and comes back covered in round bruises saying she's a new woman would it do my back any good
    neuro muscular stimulator | is scenar or any of those hand held zappers legit | I feel the tens tingling but does it do the muscle any good
    ear seeds | gua sha scraping on my back good idea | scraping the back with a spoon my chinese granny does it | what do the experts make of acupuncture
    would tape hold the muscle and help it calm down | tens while I walk about
    being turned into a pincushion | pincushion treatment for a bad back | tiny pins in my back and feet would that do anything
    hedgehog that was me yesterday twelve pins and an hour on my front for forty five quid was it worth it | a chinese doctor in town feels your pulse and puts pins in | is my chi blocked and can pins unblock it
    herbal chinese place with a lamp and pins | hijama | my mosque friend suggested hijama with little cuts would it help my back | wet cups with blood
    fire cups my grandmother used to put on us with a match and a glass | glass jars and a flame on the back | purple circles all over my brother's back from a treatment he says cured him
    those silicone suckers you buy for home | vacuum therapy on my back | bee venom therapy for spines | sujok | pressing points on my palm to cure a back | point between thumb and finger for back pain
    seeds taped on my ear | acu pressure slippers | nail mat | spiky mat my daughter bought with a matching pillow I lie on it screaming for ten minutes and get up red does it help | the box with four leads
    four wires and a battery | little white patches that tingle | gel patches with current | tingle machine | electric tickler my gran calls it for her back | buzz box
    labour machine left over in the drawer could I stick that on my back | that thing women have in labour with the wires | is a labour pain machine any good on a seized back | where do I stick the electrodes
    either side of the backbone or on the sore bit for the pads | pad placement for lower back | how long do you leave the pads on | turn it up till it hurts or just tingles
    it tingles nicely but does the current mend anything | does a current confuse the pain | gate control thing does that work with a buzzer | tens unit | tends machine for my back
    I've a tense machine in the cupboard never opened it | a cute puncture | ack you puncture | dried needling for backs | the sports physio's long needle in my bum muscle made my leg twitch is it doing anything
    I've been offered needling on the n h s | does my g p refer for acupuncture | guidelines on acupuncture for backs what do they say | placebo pins | fake needles worked as well I read
    does it matter where they put the needles or is it all theatre | I faint at the sight of a needle but I'm desperate enough to try so would it make any difference | is a pin in the back going to hit a lung
    on blood thinners can I have pins | got a pacemaker so electric pads no | metal in my hip so are electric pads out | can I drive with the wires on | e m s belt that contracts muscle | muscle zapper
    russian current the physio called it | I f c at the physio | interferential | shortwave diathermy at the clinic | s w d and I f t for ten days
    they hook me up to a machine at the government hospital for fifteen minutes every day and I feel a buzz is it helping | heat lamp and electric cups at physio | red light panel | red light therapy for my spine
    cold laser on my back any proof | low level laser | class four laser six sessions | sound wave gun at the podiatrist now they want to use it on my spine
    ultrasound head with gel rubbed over the muscle as a treatment | physio only uses that gel and wand thing is it doing any good | magnet plaster | magnetic insoles for back pain | copper bracelet
    healing hands lady | energy healing | stretchy blue tape in stripes | those coloured strips tennis players have | kinesio strips down either side | can tape hold me together
    strapping tape in a cross on my back | does tape hold or is it only comfort | tape pulled my skin off and did nothing so was I doing it wrong | scraping with a jade stone
    my flatmate scraped my back with a coin and oil and it's all red lines will it help | an advert for a pain relief patch pen that gives little sparks is it rubbish
    clicker that gives a spark like a lighter for pain | gadgets that buzz | which gadget works best for backs pins or current | pins or pads
    I don't believe in any of that chinese stuff but half my office swear by it so am I missing out
    my mother kept her labour gadget with the wires for thirty years and has just handed it to me for my back is it any good
    the clinic at the corner does pins in the hands and feet for backs and I can't for the life of me see how that would work
    I had the cups on for ten minutes yesterday and look like an octopus got me so was that supposed to loosen anything
    they wired me up to a box at the physio and left me for twenty minutes with a magazine and that was the whole treatment
    my neighbour lies on a bed of plastic nails every night and offered me a turn on it so would it do any good
    the sales girl stuck two pads on my forearm and turned it up and it did tingle but would it do anything for a spine
    is there any point buying a tingle box for eighty quid when the chemist rents them out for a tenner a week
    I'm squeamish about needles but my sister says you don't even feel the pins and she walked out of there like a new woman
    the osteopath wanted to stick a long thin needle into the tight muscle and I said no so did I miss out on something
    every footballer on the telly has bright stripes of tape on him somewhere so would a couple of strips on my back do anything
    a lady came round the market selling magnet plasters that you stick over the sore place and my dad bought four packets
    my brother wears a copper band for his joints and a magnet in his shoe and tells me to do the same for my back
    which would you spend the money on a course of acupuncture or one of those little machines you clip to your waistband
    the therapist shines a red lamp on my back and moves a laser pen over it and charges sixty for ten minutes is it nonsense
    do they work at all those little pulses through pads or do you just feel the buzz instead of the ache | how would pins in my ear calm my back
    does a mild current through the skin do a thing for a clenched muscle | is it worth asking the physio to tape me up before work on monday | are those wireless buzzing patches any better than the ones with leads
    could heated glass jars on the skin draw the tightness out | my mum's box with the two dials and sticky squares is forty years old so is it safe to switch on
  `),
  traction: list(`
    should I hang upside down | do inversion tables work | will traction help | can I decompress my spine
    does hanging from a bar help | is a back stretcher any good | is an inversion table worth buying
    does spinal decompression work | would hanging off a door frame help | should I dangle from a pull up bar
    can I stretch my spine out by hanging | is traction good for discs | do gravity boots work
    what about those arched back stretchers | is it good to hang | does a decompression machine help
    should I lie with my head down | will hanging create space between the discs | is my spine compressed
    my uncle hangs upside down every day does it help | are traction beds any use | is a teeter any good
    is pulling the spine apart helpful | can someone pull my legs to stretch my back | does a dead hang fix a back
    is it safe to hang upside down | do back stretching devices work | will an inversion table stretch it out
    would stretching the spine with weights help | do chiropractors' traction tables work
    does decompressing help a spasm | monkey bars for back pain | I've got an inversion table in the garage should I use it
    does hanging lengthen your spine | is lumbar traction recommended | is home traction worth it
    inversion tables | an inversion table | traction | hanging upside down | hanging from a bar | traction help
    inversion tables work | decompress my spine | spinal decompression | hanging help | a back stretcher
    decompression work | hang upside down
    years ago my grandfather was put in a hospital bed with weights on his legs for his back do they still recommend that
    would dangling take the weight off my spine | can I hang off the banisters | upside down table
    being stretched on a rack at the clinic does it do anything | I'm squashed and need pulling out | inversion therapy for a spasm
    there's a pull up bar at the park and I thought if I just hung there like a monkey it might open my back up
    I found that if I hang off the loft hatch my back feels longer for a minute so should I do it more often
    does gravity squash the discs and can hanging undo it | get my mate to tug my ankles
    my wife pulled on my legs and it felt nice should she do it again
    waist traction with weights on the bed my doctor in delhi ordered ten days of it is it worth doing | pelvic traction belt with weights
    attraction for my back does it work | spinal traction
    a clinic wants two grand for twenty sessions on a decompression table and says it sucks the disc back is it legit
    that plastic arch you lie over for stretching | the arch with the bumps | lumbar stretcher from the internet
    I bought one of those back stretching arches and I'm scared to lie on it | hanging with gravity boots
    in our town the physiotherapy centre straps your waist to weights and pulls for twenty minutes is that treatment any good for a spasm
    is going upside down bad for blood pressure | is hanging upside down dangerous for the eyes
    I've high blood pressure so I shouldn't be going upside down should I | dead hang | would a dead hang be better than lying on the floor
    at the playground with the kids I hung off the monkey bars and something eased so is hanging a real remedy or a fluke
    could hanging make my spasm worse | do you get taller if you hang and does that help the back | vertebrae squashed together
    is my spine crushed from standing all day and would stretching it lengthways help | lengthen my spine
    floating in the pool with a weight on my ankles to pull the spine is that any good
    dangling in the deep end with a noodle under my arms to pull the spine long
    leaning my weight on the kitchen counter to let my spine hang is that decompression | does inversion sort out bad backs like the advert says
    there's a big frame in my brother's shed that tips you upside down by the ankles and he's offered me a go is it wise
    saw an advert for an inversion table that said it reverses years of compression is that true | is there proof inverting helps | inverting
    I tried my brother in law's inversion table and my head nearly exploded but my back felt looser so should I do it again
    how do I decompress my lower back at home | decompress it | decompression or not
    wondering if a decompression machine would get pressure off the nerve | hang from a tree branch | gymnastic rings for hanging off
    aerial yoga hanging in a hammock upside down for a bad back | is hanging from the hips in a sling any use
    my eyes felt like they'd pop when I hung upside down on that table and I'm wondering if it's worth it for my back | portable traction device
    air pump traction belt that blows up and lifts the spine
    the decompression clinic says the machine makes a vacuum in the disc and they want a deposit today so should I trust it
    inflatable traction belt good or bad | neck and back traction kit off the telly | traction or no traction
    my physio put me on the traction bed and it was sore after | old school traction is it still used
    they used to put people in traction for weeks so does it still get done
    the fella at the gym hangs off the bar for a minute after every deadlift and swears it saves his back | tipping myself upside down
    I'm sure my spine has been squashed down by years of carrying and what it needs is a really good pull from both ends
    an advert keeps following me round for a curved plastic thing you lie on that decompresses your back in ten minutes a day
    is it safe to tip back on one of those tables on my own | what angle should the inversion table be | table that flips you
    headstand to take the pressure off | does a headstand unload the spine | would hanging my head and shoulders off the bed let my back stretch out
    someone told me to lift me under the arms and let my legs dangle would that free it | pull my spine apart
    is it risky stretching the spine with a machine | is spinal unloading a thing | compressed spine can you uncompress it
    uncle in the army said they hung men from a beam to fix backs
    my husband held me under the armpits and let my legs hang and there was a lovely stretch so can we keep doing that
    do back stretch boards help or hurt | rope and pulley traction over the door
    hang like a bat would that do my back good | feet up head down | tipping the bed so my head's lower than my feet | my legs strapped in and my head on the floor end is that table worth a go
    strapped by the ankles | ankle boots on a bar | swinging from the bar in the doorway | doorway bar | chin up bar and just let everything go loose
    I grab the top of the door and let my weight drop does that take the squash out | holding the banister and sinking my weight to pull my spine long | wall bars in the school gym | swing from the climbing frame
    sling under the armpits and let the legs go | hoist that takes your weight off | take the load off the bones | unloading my back by hanging | make space between the bones
    gaps between the vertebrae have closed up can they be opened | create some room in my spine | my bones are jammed down on each other and need pulling apart like a concertina is there a way | lengthening machine
    I've shrunk an inch can pulling stretch me back | elongating the back with weights | medieval rack | like being on the rack but would it do good | stretch me from both ends
    pull my feet and somebody hold my arms | two of the lads one on my arms and one on my ankles giving it a tug should I let them | yank my ankles
    my partner stands at the end of the bed and leans back holding my heels and it feels divine is that safe to repeat | leg pull from a friend | weights tied to my feet over the end of the bed
    bricks on a rope at the foot of the bed they did that to my granny | in the fifties they put you in hospital for three weeks with bags of sand pulling on you does anyone still do it
    harness round the waist and a motor pulling | belt round my pelvis with ropes and weights | ten kilos of pull on the physio bed | they set me up at fifteen kilos on the traction bed yesterday is that too much
    intermittent traction | how many sessions of traction | cervical and lumbar traction in the same sitting | my doctor in lahore has me on the pulling machine ten days running | track shun | conversion table
    invasion table for the back | an upside down machine | flip table in my cousin's garage | tilt table at home | the one you lean back on and it swings you over | how many minutes upside down
    blood rushing to my head on that table | my face went purple on the table and my ears popped | glaucoma and hanging upside down | with a dicky heart can I be tipped upside down
    reflux and a hernia so no tipping up I suppose | is it safe at sixty five to be turned upside down | worried I'd be stuck upside down with nobody home | what if I can't get back upright on that thing
    the vacuum disc machine | spinal decompression clinic in the mall | they offer computer controlled decompression | three thousand dollars for a course of decompression is it a racket
    non surgical decompression on a computer table | it's four grand for twenty four goes on a machine that pulls you gently and they guarantee results should I | do pulling machines work
    what do trials say about pulling on the spine | research on traction | evidence for inversion | the bow shaped plastic gadget with plastic nubs you lie across | back arch gadget three levels
    I keep the plastic arch on the middle setting and lie on it watching the news is it opening anything | blow up belt that lifts you | pump it up and it pushes your ribs off your hips
    pool noodle under the arms and hang in deep water | hang in the deep end | float upright to decompress | yoga ropes on the wall hanging | hammock inversion class | head stand against a wall to unsquash things
    handstand to unsquash | hanging over an exercise ball to open the spine | draped over a big ball to decompress | kitchen worktop push up on my hands to lift my weight off
    lifting myself on the arms of the chair to let my spine drop | does gravity shrink you through the day and can hanging put it back | is there harm in a short hang | dangle or don't dangle
    I dangled and it grabbed | let go of the bar and it seized again did hanging cause that | the climbing wall crowd dangle for their backs | a gymnast told me to hang every day | thirty second hang
    hang after lifting | there's a contraption in the loft my late husband used to strap his feet in and tip himself over for his back should I try it
    a fella on the site grips the scaffold pole and lets his legs go limp at every tea break and says it stretches his backbone
    the ad says lying on a curved bit of plastic for ten minutes opens up the gaps between your bones is that so
    my doctor back home tied a belt to my hips with weights on a pulley for two weeks and here nobody has heard of it
    I feel about two inches shorter since my back went and keep wanting someone to take hold of both ends and pull
    would it be daft to hook my feet under the settee and hang my top half off the edge so it pulls straight
    when I let myself dangle in the deep end of the baths everything seems to lengthen so is that good for it or just pleasant
    the brochure shows a smiling pensioner hanging by the ankles and says no more back pain but I've got high blood pressure so is it safe
    I paid a deposit on a course of those computer pulling sessions and now my doctor says it's a waste is she right
    at the park I grabbed the bar and took my feet off the ground and my back let out a sort of sigh should I keep doing it
    should my two sons get hold of my arms and legs and give me a good long pull the way we did in the army | is being stretched by a machine any better than lying flat and letting the spine lengthen by itself
    my head throbs for an hour after I've been tipped back on the table so do the benefits for the spine outweigh that
    when you're hanging there upside down do the bones of the spine truly come apart or does it only feel that way
    my physio won't do traction any more though she used to years ago so has it been shown to be useless | I shouldn't tip myself upside down with my glaucoma should I even though the table is sitting there
    would being hauled out lengthways ease the pinch | is dangling by the arms any use for somebody who's locked | does going head down at an angle do more than lying flat
    can you get the bones to come apart by yourself at home | my chiropractor's table drops and pulls your legs is stretching you that way any good
    do astronauts' backs lengthen in space and can I get the same by hanging
  `),
  belts: list(`
    should I wear a back brace | do back belts work | will a belt stop spasms | is a lumbar support worth it
    should I buy a corset | do work belts protect your back | is a back brace any good | does a back support help
    should I strap it up | would a weight lifting belt help | will a brace hold it in place
    does a lumbar belt prevent back pain | do I need a support belt | my job gives out back belts do they do anything
    is it good to wear a girdle | should I wear my belt all day | does wearing a brace make you weak
    is a magnetic belt any good | can I wear a back support to work | would binding it tight help
    do those elastic back supports do anything | is a brace good for lifting | would a sacroiliac belt help
    does strapping protect your spine | should I wear something round my waist | will a back belt protect me
    is it true that a back belt will protect me | are braces bad for your muscles | do lumbar supports work
    should I get one of those velcro belts | is a copper belt worth it | do removal men's belts help
    my physio mentioned a corset does it help | does a heated belt support the back | a truss for my back good idea
    are back braces recommended | would wearing a support stop it going again | is a compression belt useful
    back belts | a back belt | back braces | a back brace | a belt | a brace help | a belt help | back belts work
    a lumbar support | a back brace help | wear a belt | wear a brace | a corset | a support belt
    something tight round my middle would that help | elastic belt from the chemist
    the warehouse makes us all wear those braces with shoulder straps do they stop you getting hurt
    my sister in law had a baby and still has the belly binder so would wrapping that round my back do anything
    I've seen the fellas who deliver fridges with big straps and belts on them and wondered do they save your back or not
    is strapping my back up a good idea | girdle for my back | my gran wore a corset all her life and said it kept her back right should I get one
    whalebone corset type thing for backs | lumbo belt that the doctor gave | can I take the belt off when I sit
    our safety officer says belts are compulsory for anyone lifting boxes and the union says they're useless so who's right about it
    will my muscles waste if I wear a brace | I'm afraid I'll come to depend on the brace
    when I take the brace off at night my back feels like jelly so does that mean I'm wearing it too much | braces make you lazy don't they
    brace on or off | is it better to buy a wide stiff support or one of those thin stretchy ones for when I'm lifting at work
    a thing with metal bars in it to hold my spine straight | rigid brace | do I need to be strapped
    would a tight belt stop it going into spasm when I walk | I have to drive the van tomorrow would a back support get me through the shift
    hod carriers used to wear a big leather belt does it protect you
    I lift patients for a living and they've told us to buy back belts so do they really prevent anything
    does wearing a belt to lift keep your back safe | powerlifters wear belts so should I wear one round the house | weight belt for gardening
    back support vest | copper thread support band | magnet belt off the telly | heated wrap belt or plain support belt
    my s I joint belt is pinching should I bother with it
    would a corset under my clothes help me get through a wedding on saturday without my back locking up in the church | sacral belt
    tummy control knickers holding my back would that do the same as a corset | shapewear as a back support | how tight should a back support be
    how long can I keep a brace on | is it bad to wear a support every day at work | I shouldn't be living in this brace should I
    the surgical shop fitted my mother with a corset and she can't manage without it so is it worth me getting one | truss thing | back bracing
    support round my back | waist trainer for back pain | my mate's a removal man and never lifts without his belt says it's saved him loads of times
    removals belt | I stack shelves on nights and the others all wear those black elastic belts so should I get one before I go back | lumber support belt
    lumber belt for spasms | I keep seeing adverts for a belt that you pull with two cords | pulley brace with the two strings | neoprene back wrap
    does squeezing the waist with a belt calm the muscles down | is a compression top any good for a bad back
    do I need a medical brace or will a cheap one do | cheap back belt | does a brace keep the spine in line
    my doctor never mentioned a brace should I buy one anyway | physio says no belts boss says belts who do I listen to
    put the belt on now or wait until it eases | if I wear something tight round my waist all day will the muscles underneath forget how to do their job
    had a back belt for years and my back still goes so is it doing anything
    the doctor in mumbai gave me a lumbar belt for six weeks and now I'm scared to go out without it | do I throw the belt away
    horse riding with a back support | belt for bricklaying
    I've been wearing my late father's old leather weightlifting belt to get round the house and it feels good but is it wise
    would one of those elasticated tubes round my belly work | can a belt make it worse | is it normal to feel better with a brace on
    feels safer with my belt on am I fooling myself
    I'm only comfortable standing at the sink when I've my support on so is there any harm in keeping it for that | posh word orthosis do I need one
    lumbar orthosis | the shop assistant wanted ninety quid for a brace with steel strips in and told me it would stop it ever going again
    would a wide leather belt save my back on the scaffolding
    a lady on the bus told me her magnetic back belt changed her life and gave me the number is it rubbish | binder round my tummy for back support
    bind my waist | crepe bandage round and round my waist | stretchy bandage wound round my belly and back | tie a saree tight round the waist my mother did it after each baby does it hold the back
    dupatta tied round my waist | a shawl tied tight while I sweep | scarf knotted round my hips | cummerbund for backs | farmers tie twine round the waist to save their backs is there sense in it
    motorbike kidney warmer | wide kidney belt bikers use would that do my back any good | lace me up like a victorian lady | stays and whalebone | boned garment | medical girdle | spinal jacket
    plaster jacket like my grandfather wore | metal stays down the back | that velcro wrap from the sports shop | sports shop wrap for the waist | elasticated wrap
    stretchy thing round my waist helps me stand is that cheating | I don't want to become reliant on a strap | muscles switching off inside a strap | sweaty itchy support is it worth wearing
    night time in my brace | in bed with the support on | an hour or two or all day in the support | on the plane with a support on | flight tomorrow should I strap up
    job interview on thursday and I can't stand straight so would a hidden brace hold me up for an hour | carrying the coffin on friday and I'm worried about my back should I strap it for that
    pallbearer with a bad back support on | on the forklift all day with a wrap on | nurse on the ward with a brace | I'm a carer and have to turn my mother in bed would something strapped round me save my back
    p p e belt | the company hands out elastic braces instead of hiring another man | proof that strapping prevents anything | exo skeleton suit for lifting | those robot suits at the car factory | lifting harness
    harness with shoulder straps to hold my back | vest that keeps you upright | deadlift belt in daily life | lever belt | leather belt from the gym under my coat | squat belt to wash the dishes
    my gym belt feels brilliant round my back today can I wear it to the shops | bouncing about on a tractor with a brace on would it help | long haul trucker's belt | which size brace for a fifty inch waist
    pregnancy band on a man's back | maternity band | pelvic strap low on the hips | hip strap for a back | si belt | sacro belt | magnets sewn in the band | tourmaline self heating band
    infra red belt brace from the shopping channel | lumber support brace | lumber corset | or thotic belt | l s belt | l s belt for six weeks the ortho said
    contoured belt from the medical store with three straps | chemist wants me to try on a support | is neoprene better than cotton | warm wrap belt does the squeeze do anything | wean me off the brace
    hospital gave me a brace years ago shall I dig it out | dig out the old corset | would it stop it going again if I kept one in the car | emergency brace in the car | preventing the next one with a strap
    it went even with the strap on so what was the point of it | I've got my arms full of toddler all day so would something firm velcroed round my waist save my back from going again
    my husband humps furniture for a living and won't get out of the van without his wide leather strap on is he right
    the physio took one look at the elastic thing round my waist and told me to take it off and now I feel wobbly without it
    we had a toolbox talk where they handed every man an elastic brace and said that's your back looked after now is it
    since I put on the stretchy wrap I can at least stand at the cooker but I'm afraid of my muscles going to mush
    my mother was laced into a pink surgical corset from the age of forty and I don't want to end up the same way
    there's a wedding in two days and I've to stand for photos so would a firm support under my suit get me through
    I've been tying a scarf as tight as I can bear round my hips to get down the stairs and it helps so should I buy a proper one
    the ortho doctor wrote lumbo sacral belt on the slip and the man in the medical shop has six kinds so do I need it at all
    is there any research on shop workers who wear a back belt against the ones who don't to see who ends up off sick
    do those robot looking harness things that baggage handlers strap on really take the load off your back or is it a gimmick
    a fellow gardener straps himself up every spring before the digging and says that's why he's never been laid up is it true
    I kept my support on day and night for a month after the last time and felt weak as a kitten when it came off | if I tighten the gym belt before I pick up the baby will that stop my back from grabbing again
    the woman on the shopping channel says the copper threads in the waistband heal as well as hold and I nearly rang up
    my boss says if I don't wear the company belt and my back goes then it's my own fault is that fair | should I be putting something tight on before I go back to the lifting or leave my middle free
    does a corset do the work that my own muscles ought to be doing | when would a doctor tell you to wear a brace for an ordinary bad back | I only feel steady in my lumbar belt so is it all right for short spells
    my support belt digs into my ribs when I sit should I loosen it or leave it off | what happens to your stomach muscles after six months in a corset
    going without my back brace makes me nervous is it safe to leave it off | is it wise to go about trussed up like a chicken | does a snug wrap round the waist stop you doing damage when you heave boxes
    should I let the chemist sell me a thing with straps for my waist | will something stiff round my middle keep me upright at the wedding | is it a good plan to strap up before shifting the wardrobe
    could I borrow my dad's weightlifting strap to get me through the shift | have they studied warehouse workers who wear back belts | the bone doctor wrote down a brace with shoulder straps do I need it
  `),
  mattress: list(`
    what mattress is best for my back | should I sleep on the floor | is a hard bed better | is my bed hurting my back
    how should I sleep with back pain | do I need a new mattress | do you need a very firm mattress
    is a firm mattress better | is my mattress too soft | should I put a board under the mattress
    is memory foam good for backs | which bed is good for a bad back | is sleeping on the floor good for you
    should I buy an orthopaedic mattress | does a soft bed hurt your back | what's the best position to sleep in
    should I sleep on my side | is sleeping on your stomach bad for your back | do I need a pillow between my knees
    how do I lie in bed with this | could an old mattress cause back pain | did my bed do this
    I slept in a hotel and woke up like this was it the bed | is the sofa bed to blame
    would a harder mattress help | how firm should a mattress be | is a water bed bad
    is a mattress topper worth it | should I sleep on a hard surface | which way should I sleep
    can a bad bed cause spasms | is a very hard mattress best | what kind of pillow for back pain
    should I swap mattresses | do futons help your back | is a coir mattress good for back pain
    my mattress is twenty years old is it that | how do I sleep comfortably tonight
    a firm mattress | a new mattress | my mattress | my bed | sleeping on the floor | a hard bed | mattresses
    a hard mattress better | sleep on the floor | a new bed | firm mattress better | my bed cause it | memory foam
    sleeping position
    is it the bed's fault | medium firm or rock hard | my mattress has a dip in the middle you could lose a dog in is that what's wrecked my back
    springs poking through | does a saggy mattress give you a bad back | putting a door under the mattress like my dad did | kip on the floor
    I can't get comfy in bed how should I lie | on my back or on my side tonight
    I'm staying at my son's on a blow up bed that goes flat by two in the morning and my back is paying for it
    I've always slept on my front and now I'm told it's wrecking my back is that so | pillow under the knees or between them | how many pillows
    in the bed shop they lay you down and measure you and say you need extra firm is there anything in that
    every time I turn over at night it grabs so what's the best way to be lying to get some sleep | flat pillow or fat pillow for a bad back
    body pillow any good | a night on the in laws' sofa bed and I can't stand up straight was it that | camping on the ground did that do it
    slept in a tent on a blow up bed | airbed for a week | do expensive mattresses make any difference to backs
    salesman says an orthopaedic mattress would fix me for two grand | ortho mattress | is memory foam worse for you than springs | mem ray foam
    latex or spring | hybrid mattress for a bad back | pocket springs
    I'm worried my new mattress is too hard because I've been stiff every morning since it came | new mattress and now my back hurts
    brand new bed hurt my back | I've been sleeping on the living room carpet for three nights because someone told me a hard floor straightens you out
    how old is too old for a mattress | when should you change a mattress | ten year old mattress | cotton gadda or foam which one is good for back
    sleep on a mat on the floor like we did in the village is that better for the back | recliner chair for sleeping in
    can I sleep in the armchair tonight | is it better to sleep sitting up when your back's gone | adjustable bed that lifts your legs worth the money
    electric bed | we bought one of those mattresses that come rolled up in a box and ever since then I've woken with a locked back | a wool topper
    does putting a topper on a hard mattress help | my bed's older than my marriage and there's a hollow on my side so is it time to fork out for another
    soft mattress bad | doctor says firm physio says soft and I just want to know what bed to buy | shouldn't I be on a hard mattress with this
    hard as a board they say | my mother swears you need a mattress like concrete for a bad back | does a firm bed keep your spine straight
    a man in the pub spent three thousand on a mattress and says his back has never gone since so should I save up
    my partner likes it soft and I like it hard so what's the right mattress for somebody with a bad back
    my wife loves her soft squashy mattress and I keep rolling into the middle so could that be what's done my back
    we always slept on a thin cotton mattress back home and now on this thick foam one my back aches every morning
    do I want a pillow under my knees when I'm flat or between them when I'm sideways because I can't remember which
    I can only sleep on my right side with my knees up and I worry that's twisting my spine all night
    I sleep curled up in a ball is that all right for my spine | foetal position in bed | sleeping twisted with one leg up | slept funny
    I must have slept in a funny position because I was fine going to bed and locked when I woke | can you do your back in by sleeping wrong
    hotel bed did it | best sleeping position for a spasm | how to lie in bed without it grabbing
    is there any truth that people who sleep on the ground in other countries never get bad backs or is that a tale
    what's the comfiest way to lie at night | does a sagging bed cause spasms
    dad put an old cupboard door under his mattress in the seventies and says every bad back needs one should I try it
    would I be better on the couch than in my bed | does a caravan bunk ruin your back | futon
    my student bed has a mattress like a crisp packet could it be giving me back trouble | bunk bed slats too far apart and my back's sore
    do backs like firm beds | I wake up stiff but I'm grand by lunch is my mattress to blame | that long bendy pillow for side sleepers any good for backs
    what should I be lying on at night | where's the best place to kip with a back like this | doss on the floor or stay in bed with the wife | duvet on the floorboards
    a couple of blankets on the carpet is that better than our squishy bed | I slept on the lounge rug last night because my old boss said a hard surface lines you up and now I can hardly roll over was that daft
    charpai or a proper bed | wooden takht with a thin sheet my grandfather slept on nothing else and stood straight till ninety should I do likewise
    razai on the floor the way we slept as children was that healthier | tatami and a thin roll up mat | is sleeping japanese style good for the spine | divan base or slatted base | slats bowing in the middle
    a snapped slat under my side of the bed could that be behind it | box spring gone | I can feel every coil digging into me
    we roll together into a valley every night because the middle's gone so is that why we both wake up crooked | valley in the middle of the bed | flipping it over or turning it round does that help
    rotate it every six months | sheet of plywood underneath | ironing board under me my da said as a joke but should there be something stiff under there | tension rating which one do I ask for in the bed shop
    extra firm tag | medium or firm | the shop had soft medium firm and extra firm and I lay on them all like goldilocks and couldn't tell so which is kindest to a back | goldilocks mattress
    plush mattress bad idea | pillow top | sink into it like quicksand | I sink so far into this new foam that I can't turn over without a crane so should I take it back
    turning over in soft foam is murder should I have something harder to sleep on | hundred night trial mattress | should I send the new bed back | two grand on a bed to fix me | cheap bed from a catalogue
    second hand mattress | are posh mattresses a con | zoned mattress with seven areas | gel layer and cooling foam | egg box foam | toppers do they mask a bad bed | camp bed at the scout weekend | lilo
    air bed went down in the night and I woke on the ground stiff as a board so was it that | hammock any good for sleeping with a bad back | sleeper train berth twelve hours curled up and now this | lorry cab bunk
    I'm a trucker and the bunk in my cab is a slab of thin foam so could that be why I wake up locked | hospital chair overnight by my daughter's bed did that do it
    fell asleep on the settee in front of the telly and woke up stuck | sleeping on the couch to be near the loo | squashed on the edge because of the dog and two children
    the dog takes up half the bed and I lie like a banana round her could that twist a back | which side should I kip on | side sleeper front sleeper or back sleeper what's best for backs | flat out on my tummy
    I'm a tummy sleeper am I ruining my spine | front sleeper since birth | lying like a prawn is the only comfy way is that harmful overnight | legs propped on cushions at night | something under my knees at night
    bolster under the legs | cushion between the thighs | rolled towel in the waist gap when I lie on my side | teddy bear between my knees | pregnancy pillow for a man with a bad back | thick or thin under my head
    two pillows or none for a back | throw the pillow away | buckwheat pillow | how do I settle down tonight without it catching | lights out in ten minutes and I don't know how to arrange myself
    nights are the worst how should I be positioned | I can't find a way to lie that doesn't hurt come bedtime so tell me the arrangement of pillows that works for most people
    get through the night lying which way | always worse first thing then loosens is the bed doing it | better on holiday in a different bed
    at my sister's I slept like a baby and woke pain free but in my own bed it's agony every morning so does that mean it's the bed | ever since we moved house and changed beds | mat tress | ortho pedic bed
    memory phone | memory form | orthopaedic bed scam or sound | consultant told my mum boards and horsehair forty years ago is that still the advice | shouldn't need a rock hard bed should I | too hard to sleep on
    my hips ache on this hard thing | does it even matter what I sleep on | we inherited granny's feather bed and it's like sleeping in a bowl of porridge so would that be what has my back destroyed
    my husband wants something like a slab of stone and I want a marshmallow and only one of us has a bad back
    I've moved into the spare room where there's an old horsehair thing as hard as the road and I'm hoping it'll straighten me out | is it madness to drag the mattress on to the floor so that there's no give in it
    the lad in the showroom had me lie on a pad with sensors and it printed out that I need the dearest one they sell
    my legs go one way and my shoulders another when I drop off and in the morning I'm locked so how should I settle myself
    I work away in digs and every landlady has a different dreadful bed so could all that chopping and changing set my back off
    the doctor told my father to sleep on boards fifty years ago and he told me and now I'm wondering if it was ever right
    we spent a fortune on a squashy foam thing and I've had nothing but trouble since so should we send it back
    with two pillows under my knees I can just about bear lying flat but is it better to be on my side with one between | I lie awake wondering whether to get on the carpet because at least the carpet doesn't dip
    my son sleeps on a yoga mat since he read some blog about hard floors and spines and now he's telling me to | firm bed rubbish or right | which surface is kindest to a spine overnight
    would I be better off lying on the carpet for the night | do springs or foam suit a sore spine | is our saggy old thing upstairs the culprit | how do I arrange pillows so I can drop off
    is it harmful to lie on my tummy all night | does spending more in the showroom buy you a better back | is it sensible to put planks beneath me at night
  `),
};
