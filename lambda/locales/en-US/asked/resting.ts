import { list } from '../list.ts';

/** How people ask about rest, moving, and whether it does harm; by myth id. */
export const resting = {
  'bed-rest': list(`
    is it bad to move around with this | is it bad to move in a spasm | is moving bad for a spasm | is it wrong to keep moving with a bad back
    should I stay in bed | do I need bed rest | is it bad to move with a spasm | how long should I rest my back
    should I just lie down till it's gone | is moving going to make it worse | should I be in bed instead
    is bed rest good for my back | shall I just stay in bed for a few days | do I have to lie flat
    would it be better to lie in bed | how many days in bed | is it best to rest completely
    my gran says I should lie on a board for a week | doctor told my father to lie flat for two weeks is that right
    should I take the week off and stay on the couch | is complete rest the answer | do I need to rest it completely
    should I avoid all movement | am I meant to keep still | is it okay to just lie here all day
    is it ok to lie here a while | can I stay lying down | how long can I lie here before it's bad
    is lying around bad for it | does resting heal it | will it get better if I just rest
    they told me strict bed rest is that still a thing | is it true you must rest until the pain goes
    is it true that you must rest completely to heal | should I stay off my feet | do I have to stay off it
    is too much rest bad for your back | should I rest or keep moving | rest or move which is it
    better to rest or to keep active | should I be resting or walking about | should I keep moving or lie down
    do I just take to my bed | would a few days of bed do me good | should I sleep it off
    is it wise to spend the day in bed | how much bed rest do I need | my husband wants me to stay in bed
    should I be moving or lying still | is it fine to stay horizontal | can I just stay put until it settles
    everyone tells me to rest but my physio says move | does a bad back need rest
    isn't it safer to stay in bed until it stops | surely I ought to be resting it
    shouldn't I just not move at all | I've been in bed all day is that a good idea
    staying in bed | bed rest | lying down all day | resting in bed help | complete rest | to stay in bed
    to rest completely | lying flat for days | rest it completely
    I've been parked on the settee since monday and now I'm wondering if all this lazing about is doing me any favours | duvet day for my back
    feet up or not | how come nobody prescribes a fortnight in bed any more
    my granddad did his back on the buildings and was flat out for a month so should I do the same | laid up
    I was planning to cancel everything and hibernate till it passes | is a week under the covers sensible
    wife's banished me to the bedroom and won't let me lift a finger is she right to | would I heal faster if I barely got up
    put my feet up all weekend yes or no | my mother in law keeps saying lie down beta and don't get up for three days is that proper advice
    er so do I sort of just lie there then or | is it daft to spend today on the sofa | can you rest a back too much
    I'm scared to get out of bed in case I should be resting
    they kept my uncle in a hospital bed for his lumbago back in the seventies do they still do that | couch or carry on | stay in bed or get up
    I shouldn't be lazing in bed all day should I | the old advice was take to your bed and wait has that changed | recliner all day okay
    am I better off up and about or tucked up in bed | bedridden for a bad back
    wondering whether to ring in sick and just lie flat for the rest of the week | does it mend quicker lying still
    I've not left my bed since yesterday morning except for the loo is that too long do you think | should a person with a bad back be kept in bed
    my boss said go home and don't get out of bed till friday but that sounds a bit much to me | take it easy or keep going
    what's the deal with bed rest | isn't rest the great healer though | lie low for a few days | how long is too long on the couch
    my neighbour who used to be a nurse says nobody should stay in bed with a back any more is she having me on
    I rested for four days solid last time and got up stiffer than a plank so was that the wrong thing | full rest versus light activity
    must I give up everything and lie down | if I lay here till the weekend would it be sorted | day in bed | bed arrest for back
    am I allowed to get up or is it strictly bed | doc told me years ago to lie flat on my back and do nothing surely that's gone out of fashion
    you'd rest a broken leg so why wouldn't you rest a back | is idleness the best cure
    I feel guilty lying down but everybody in this house tells me that's what a bad back wants | no getting up at all
    should I get the kids to bring me everything so I needn't leave the bed | will a couple of days on my back in bed put me right
    complete rest for how many days sir | I take it I need to lie up for a bit | thinking of spending the bank holiday horizontal bad idea
    does lying down for days make you weaker | is it old fashioned to stay in bed with a bad back
    how much lying down is enough and when should a body start getting up again with a back like mine
    my aunty was put on three weeks bed rest in hyderabad and she swears that alone cured her so should I copy | rest cure
    better in bed or better on my feet | would you stay in bed if you were me
    some websites say rest some say don't rest I'm going round in circles which is it to be
    I'm no good at sitting still but if rest is what it wants I'll do it does it | does total rest help at all
    hurts to get up so I'm staying down is that all right | what's better a day on the sofa or pottering round the house
    thought I'd do nothing for a week and let nature take its course | do they still tell people to lie flat | not moving from this bed is that clever
    should I take sick leave and simply lie down | is lying in bed the worst thing for it or the best | am I supposed to be immobilised
    my dad reckons a proper tradie just lies on the couch with the footy on until the back comes good fair enough | resting up | bed best
    take the weight off for a week | I keep reading that lying around slows you down but lying around is the only thing I want to do
    how about I rest today tomorrow and the day after and then see | should I be lying down more | is strict rest out of date now
    would staying under the doona till sunday fix me up | need to lie down how long for
    sofa for the week | do I need to become a vegetable till this passes | how many days should I stay horizontal | armchair or footpath | is it clever to spend the long weekend on the settee with a blanket over me
    I've had every meal on a tray since tuesday because I thought that was the proper way to treat it | pyjamas all day good or bad
    my flatmates have built me a nest of cushions and forbidden me to leave it are they killing me with kindness | is convalescing the way to go | doss about until it clears | should I be flat out
    would hibernating sort it | the old doctor in our village used to put a door under the mattress and make you stop there a fortnight is that any way to treat it | should I be vertical at all this week
    do nothing cure | can I laze my way out of this | too much lounging | is it okay if I only get up for the bathroom
    parked in the recliner for three days now and I'm beginning to suspect it's not the treatment I thought it was | am I to be waited on hand and foot for a week or should I get up
    isn't a good long lie the thing for this | let it heal by not using it at all | I was told to take to the couch and not budge | does staying put speed things along or slow things down | hammock till friday
    I go soft as butter after one day between the sheets so is a whole week of it wise | what would a doctor say about spending the whole day under a blanket
    my aunt's remedy was three days in a dark room with hot soup and no getting up | bed or sofa or neither | how strict must I be about staying down
    I keep being ordered back to my room as though I had the flu and I'd like to know if that's any use for a back | is being waited on for a few days what it needs | shut down completely
    they've put me on the daybed in the front room like an invalid | should I lie up like a sick dog until I'm right | am I allowed up | put me down for a week of telly and tea and no getting up will that mend it
    does anyone still get told to stay on their back for a month | I'm a terrible fidget so a week of lying there would drive me round the bend is there any need for it | get horizontal and stay horizontal
    would three nights and days of just sleeping see it off | the union lets me have ten days off so should I spend the whole lot of them flat | how little should I be doing | is total stillness called for
    I took to my bed on friday like a victorian lady and it's now monday and I'm no better | rest days how many | not getting dressed today good plan | lounging versus pottering
    should somebody with a seized back be tucked up and left alone | my mam's philosophy is never stand when you can sit and never sit when you can lie and she says it goes double for backs
    is it harmful to be off my feet for days on end | I feel best on the floor with my legs up on a chair so can I just live there for a week | cocooned with pillows
    I'd rather be up but people keep pushing me back down onto the pillows | how soon is too soon to get out of bed | is it a couch job this or do I get on with my day | must everything stop while my back recovers
    in bed since sunday | does loafing about help or hinder a bad back | if I spend the day stretched out watching films have I done it good or ill
    they wouldn't let my grandmother put a foot to the floor for six weeks | I've cleared the diary and stocked up on biscuits so tell me should I really be planning to spend the week lying down
    am I wasting away on this settee | is it sensible to give up and go back to sleep until it's better | sleeping all day to fix a back | back's bad so I'm staying under the covers tell me that's right
    my hips and shoulders are aching from all this lying around could I be overdoing the rest | taking it lying down | do you recommend the bed or the hallway | should the patient be kept lying down
    if inactivity is so bad for you why did they always order it for backs | I can't decide between calling it a duvet week and dragging myself about
    the kids think mummy should stay tucked in with the teddy until she's better and it is very tempting
    I got the impression from the receptionist that I should be off my feet entirely until my appointment next week | no standing no walking is that the rule | stop everything or keep going
    does a few days off my legs make it come right quicker | I'm neither up nor down all day so which should it be | should my dad be getting up at all with his back | immobilise it yes or no
    staying put on the sofa | wrapped in a blanket doing nothing | shouldn't I be kept in bed like they did in hospitals | I'm lying here like a starfish | should I send for a bedpan and be done with it
    how would you split the day between lying down and being up | might a spell of doing absolutely nothing be best | er what about just lying here and not getting up today | is the couch my friend or my enemy
    after my caesarean they had me up the very next day so why would I lie about for a bad back | I had planned on being upright again by wednesday is that rushing things or should I stay down longer
    complete bed rest advised by family elder is it correct for back | tempted to stay in my pit all week | confined to bed | surely the less I get up the better | on the flat of my back for how long
    does a back need a week off like a footballer's knee | should I be pampering it on the sofa or is that coddling it
    I asked three people and one said lie down one said get up and one said do whatever so I'm still on the rug | don't get up | blinds down phone off | slothing it | nothing but pillows
    when my brother did the same thing he stayed on an air mattress in the lounge for nine days and was weaker than a kitten at the end of it
  `),
  harm: list(`
    can I make it worse by moving wrong | am I doing it harm | is there a danger I'll injure it | will using it wear it out more | should I be afraid to move it | is it bad that it aches while I do this | does every ache mean I've hurt it again | is moving it risky
    what if it makes it worse | what if this makes it worse | what if I make it worse | will this make it worse | could this make it worse | might it make my back worse | won't that make it worse | is this going to make it worse | could I do more damage doing this
    am I damaging my back | is it safe to move if it hurts | is it safe to move | does pain mean harm | should I stop if it aches
    am I making it worse | can I hurt myself doing this | does it hurt because something is being damaged
    is moving through the ache doing damage | if it's sore am I harming it | am I doing damage right now
    will this exercise injure me more | is every twinge more damage | does hurting mean harming
    am I causing more harm by moving | what if I damage it further | I'm afraid I'll do more damage
    is it dangerous to move like this | could moving hurt my spine | can these movements harm me
    is it ok if it aches a bit when I do this | it aches when I move is that doing harm
    will I injure myself if I keep going | is soreness a sign of damage | does more pain mean more damage
    is pain a warning that I'm hurting it | am I wrecking my back by moving it | could I break something by moving
    I'm scared of making it worse | is it risky to exercise when it's sore | am I tearing it more when I move
    how do I know I'm not making it worse | is it safe to carry on with an ache | will I make it worse by walking
    is it harmful to move when it's painful | am I hurting it more | does a sore back mean I did damage
    can I trust my back to move | is it okay to move when it hurts a little | surely if it hurts I'm damaging it
    if it hurts I'm doing damage | is it true that if it hurts I'm doing damage | does pain equal damage
    what if this does permanent damage | will I do myself a mischief | is this going to injure me
    can I do lasting harm by bending | hurting means damage | causing damage | doing more damage | pain means damage
    making it worse by moving | moving do harm | damaging something
    every time I shift there's a stab and I'm convinced something in there is ripping a bit more | am I wrecking it | is pain the same as injury
    frightened of snapping something | will getting up off this floor do damage | moving equals damage
    it's killing me but is it actually being harmed when I walk about | does sore mean broken | how would a person tell hurt from harm
    my sister told me each twinge is another fibre going and now I daren't stir is that so
    I walked to the shop and back and it throbbed the whole way so have I gone and hurt it even more
    I'm worried that if I twist the wrong way I'll end up in a wheelchair | safe to use it | risk of doing more damage
    one wrong move and it's ruined for life is that how it works | is an ache while I'm walking something to worry about or can I just carry on
    dread moving in case it tears | am I undoing the healing when I bend | so the pain is telling me to stop isn't it | scared stiff of moving
    what if I push it over the edge | I've been tiptoeing round for two days because I'm terrified of making things worse am I being silly
    the pain gets louder whenever I use my back so I've stopped using it altogether because I assume I'm injuring it am I right
    does hurt always mean injured | I'm not grinding something away in there am I | bending might finish it off
    I've always believed that if something hurts you're harming it and nobody has ever told me any different so is it true
    is it possible to move and not injure it further | if it twinges when I turn over have I just reinjured myself
    the lads on site say keep lifting your feet and moving but I feel like I'm tearing it to bits every step | more pain more damage
    at physio she had me moving even though it was sore and I spent the whole session thinking she was damaging me
    ow that hurt did I just do something bad to it | can ordinary walking hurt my spine | bit of pain when I bend over is that causing trouble
    wondering whether I'm doing myself an injury by pottering about the kitchen
    my physio reckons hurt doesn't equal harm but I find that very hard to swallow so is it honest | could I paralyse myself moving
    is it dodgy to move it like that | ah it's sore when I turn am I after doing more harm to it | surely something's getting torn each time it catches
    I picked up the toddler and it gave a nasty pinch so have I set the whole thing back now | am I pushing my luck by moving
    every step feels like damage | will I pay for it if I move about | using a sore back harmful | don't want to injure it worse
    are those jolts of pain bits of my back being hurt | tell me honestly am I damaging myself hobbling round like this
    I read somewhere that pain is an alarm and not a damage meter is that correct or just something they say | is it unwise to bend when bending hurts
    can pain be there without harm | my back feels like glass and I'm sure it'll shatter if I so much as reach for the kettle
    what harm could come from moving | feels like I'm tearing stitches when I sit up | do backs get hurt by everyday movement
    will twisting make it go even more wrong
    I can put up with it being sore but what frightens me is the thought that every movement is making the injury bigger | making matters worse by moving
    am I causing trouble for myself later by using it now
    my wife keeps telling me to sit still before I do more damage but I can't see how making a cup of tea could injure me
    not sure if it's a good sore or a damaging sore | if I ignore the ache and carry on am I storing up an injury | am I meant to obey the pain
    could rolling over in bed injure it again | my daughter says stop moving mum you'll do it in altogether but surely a few steps can't hurt it
    when I get out of the chair it feels like something's tearing and I honestly can't tell is it pain or is it damage
    it nips when I move should I be alarmed | I'm not going to put something out by moving am I | would turning over harm my spine | movement's safe is it
    can I hurt it worse | last time I kept going through the soreness and I've been wondering ever since whether I made a mess of it
    so is the hurting just hurting or is it harming | is it wearing away every time it hurts | I moved and it screamed at me was that harm
    do I risk injury by walking to the shop | hurt versus harm | fear of moving it | does a bad twinge mean I've gone and reinjured it
    crossing the room makes it shriek and I picture bits fraying in there | will I snap | is it a warning or just noise | what if it never comes right because I bent down
    if I feel a stab did something just give way | terrified to sneeze in case it finishes me off | is agony proof that I've wrecked something | could going up the stairs finish me off altogether
    am I playing with fire by walking about | does it count as a new injury every time it catches | my grandmother swore that using a sore back is how people end up bent double for life
    I go white when I turn over because I think that's it I've done for myself now | too fragile to bend | aggravating it by walking | would it be reckless to hang out the washing when it aches like this
    am I setting myself back weeks | is the ache telling the truth about what state my back is in | careful or carry on | every twinge I stop dead because I assume another strand has gone
    how worried should I be when it smarts as I straighten up | bad pain bad injury | can an ordinary day's pottering ruin a spine | I'm treating my back like an egg shell do I need to
    is soreness the same thing as something being broken | someone online said the louder it shouts the more trouble you're causing | might I lame myself
    it pinches when I reach for the cupboard and I'm wondering is that me making a mess of the healing | isn't it asking for trouble to use a sore back | what exactly could go wrong if I turn over
    will I regret walking on it | nervous of every step | the pain shot up when I stood so I sat straight back down in case I was doing something permanent | is it possible for a sore back to be a false alarm
    ruining my spine | do I have to treat every ouch as a stop sign | when the dial goes from a four to a seven have I hurt myself or has it only got louder
    I won't paralyse myself getting out of this chair will I | am I a danger to my own back | afraid to budge
    I managed the school run on foot and it throbbed like mad at the gate so I'm frightened I've undone a week of healing | does throbbing after a walk mean I did wrong | sore isn't the same as injured is it
    one false move | should I be scared of bending | is my back as delicate as it feels | putting my socks on gave me such a jolt that I've been sitting here wondering what I've broken
    I'd sooner seize up than risk wrecking myself for life by pottering about | do I pay later if I use it now | using it while it's sore am I being stupid
    my father in law never bent again after his back went because he was so afraid of doing himself in and I can feel myself going the same way | does every stab leave a scar | hurting it again
    if I push on through breakfast and the dishes what's the worst I could do to myself | spine feels like it might crumble | is there any way of telling a harmless ache from a harmful one
    scared I'll do something I can't undo | my instinct is that pain means stop but I've been told that isn't so for backs | could a simple turn in bed set off something permanent | is it getting chewed up in there
    can you injure a spine just by living normally with it sore | I shouldn't ignore this pain should I it might be something tearing | a bit sore when I twist okay or not okay
    do the pangs mean I'm breaking it down | how safe is pottering with an aching back | the word everybody uses is careful but nobody says careful of what so what could I actually do to it
    if I get up to answer the door and it bites am I any worse off than before | pain equals broken | will it tear if I use it | I limped to the bus and now I feel guilty as if I'd punched my own back
    can my back cope with being used or am I going to wreck it | surely you don't use a thing while it's sore unless you want it broken altogether | is it on me if it gets worse because I went for a walk
    trying not to wreck it | my wife is a worrier and flaps every time I wince as though I was coming apart is she right to panic | a sore back can be used then
    feels as though the bones grind when I roll so what am I wearing away | should aching stop me | I was out feeding the calves with it sore and my brother roared at me that I'd be ruined by christmas
    would you call it dangerous to be up and about with this much pain | does a sharp reminder when I cough mean I've hurt it more | permanent damage from walking | if it smarts leave it alone isn't that the rule
    I'm walking like there's a bomb strapped to my spine in case the wrong step sets it off | what harm if I bend | making it flare up does that injure anything | will I hurt myself just standing up
    not sure my back can take it | can I break my back by reaching | got up too quick and it bit me have I done more damage | how do you stop being frightened that the next step will do lasting injury
    pain going up and down all day am I injuring and healing and injuring it | I twinged it getting out of the car and I keep going over it in my head wondering how badly I've set myself back
    am I meant to worry when it grumbles | any danger in a few steps | tell me straight can I do serious injury by carrying on as normal
    is ache the same as damage beta my knees also pain but doctor said no injury | breaking myself | no bending ever again | risky to potter
    I hung two shirts on the line and had to hold the pole because it gripped so badly and I'm thinking I've put it back a month
    the leaflet says soreness is nothing to be afraid of but whoever wrote that never felt this so are they sure nothing's tearing
    I've begun sleeping in one position like a corpse because I've a horror of rolling over and snapping whatever is left in there
    if a joint aches you leave it alone that's how I was reared so am I asking for disaster by going up and down the stairs on it
    suppose I ignored the soreness and did the shopping and the dinner as usual would I be any worse off tomorrow in terms of real injury
    my toddler wants lifting and I'm petrified that picking her up while it's still aching will leave me with something that never heals
  `),
  'why-moving-helps': list(`
    why does moving help if it hurts | why should I move when it hurts | how can moving help
    what's the point of moving when I'm in pain | why do you want me to move | how does movement help a sore back
    why are you making me move | what good does moving do | why is moving better than lying still
    how does exercise help when it hurts so much | why would I move a back that hurts
    what does gentle movement do | why do small movements help | explain why moving is good
    how come moving helps | why is it good to keep moving | what does walking do for my back
    why do physios always say keep moving | why do doctors say stay active | why would wiggling my hips help
    how do these little exercises help | what are these tiny movements for | what's the benefit of moving gently
    why not just keep still | what happens when I move that makes it better | why does it loosen when I move
    why does it ease off once I get going | how does motion help the muscles
    what's so good about moving | why keep active | why bother moving at all | what's the idea behind moving early
    I don't get why moving would help | it hurts to move so why should I | how will moving make it feel better
    why does gentle motion calm things down | does moving help and why | tell me why movement helps
    tell me why I should move | how is moving supposed to help me | why exercise a sore back
    why moving helps | moving helps | moving help if it hurts | movement good for backs | small moves help
    staying active help | moving work when it hurts | I have to move
    what's the logic in moving a thing that's screaming at you to keep it still | why move | moving seems backwards to me explain
    give me the reason for these wee movements | how on earth does rocking my knees side to side do anything for a locked back | the point of moving
    why is motion lotion | my physio just says motion is lotion and never tells me why what does it mean | what does pottering about actually do for it
    for years they said rest and now it's all movement so what is it about moving that does the trick | why's walking good for it
    how does gently shifting about calm a spasm | what goes on inside when you start moving | benefits of moving
    I always feel looser after a stroll round the block and I'd love to know what's behind that | explain the moving thing | reason for staying active
    what's moving going to achieve | can you tell me how pelvic tilts do any good
    doesn't make sense to me that you'd move a cramped muscle so why do people say to | why would I get up when lying here is comfy
    how come shuffling round the house makes it easier
    you'd never tell someone with a cut to keep rubbing it so why would you tell someone with a bad back to keep moving
    why is everyone so keen on keeping active these days with a bad back when we used to be told the opposite
    I'm an engineer and I like to know how a thing works so what's the mechanism by which gentle movement settles a back | what use is a gentle sway
    what's in it for me if I move | how do tiny knee rolls make a difference to a big spasm | first few steps are murder and then it frees up why's that
    I'd like to understand why moving beats keeping still | what's moving do for the blood supply in my back | how does walking loosen you up
    I was curled up on the sofa for hours in agony and two laps of the kitchen sorted half of it so what did walking do
    why do you keep telling me to move when all my body wants is to stay put
    my dad was a docker and he always walked his bad backs off and he was never wrong so how does walking it off work | moving early why
    is there some science for why activity helps sore backs | rest felt right to me so what's the argument for moving
    what are these little rocking movements supposed to do | why does a body feel better for a bit of a walk
    how can activity ease pain instead of adding to it
    my son is a personal trainer and he goes on about keeping mobile but he can't tell me why it works
    everything I read says stay active stay active but not one of them bothers to say what being active actually does for you | why get going
    how does it help to keep mobile | how would a short stroll ease my lower back | talk me through why movement soothes | moving about works how
    seems mad to move it what's the theory | I can feel it unlock when I wiggle what's happening there
    okay so I've done the knee rocking and it does feel a bit freer now I'm just curious how something so small can help | give me one good reason to move
    how does gentle moving tell the nerves to quieten down | honestly what difference will three little moves make | why the emphasis on moving
    nobody's ever explained to me in a way I could follow how making a painful back move is supposed to make it less painful
    why is it that after I've been up and moving a while the pain sort of backs off | what is it about walking that backs like
    what's the purpose of all these small exercises | not being funny but why would moving a sore back help it | how is a stroll meant to sort me out
    somebody at work said movement pumps fresh blood through and that's why it helps is that the reason | why do I loosen up as the morning goes on
    why not wait before moving what's gained by starting now | the why of keep moving | how does keeping on the go help backs
    what do the gentle exercises actually change | I'm happy to move but I'd like to know what it's in aid of
    what's the good of bending my knees up and down | convince me to move | wondering how on earth moving could be good for something this sore
    why does my back like being on the go | what do small movements do to tight muscles | so lying still doesn't work but wriggling does how's that
    my back was like a plank this morning and after feeding the hens and sweeping the yard it had eased so what did moving do for it
    my wife made me walk to the gate and back and blow me it eased so what did that do | in plain words why is activity good for a sore back
    moving to get better how does that work | reasons to move | what good is wiggling
    walking it off how's that work | explain the logic of exercise for something this sore | I was told to get up and potter but not what pottering is meant to accomplish
    what does a lap of the garden do to a back that a chair doesn't | how come the dog walk sorts me out | reason behind the rocking | oil for the joints is it
    who decided that getting going was good for this and on what grounds | what's the theory of staying active
    I do these pelvic tilts like a good girl every morning but I haven't the foggiest what they're meant to be doing for me | what changes inside when you get up and about | rusty gate theory
    what makes activity better than parking yourself | how's a gentle rock of the hips going to calm anything down | first thing I'm a plank by eleven I'm human so what is it about being up that loosens me
    science of keeping mobile | seems cruel to make a sore back work so where's the sense in it | could you tell me the thinking behind keeping mobile | how is a dander down the road medicine
    what's walking got that lying hasn't | my physio handed me a sheet of wee exercises and I'd do them a lot more willingly if I knew what each one was in aid of | wriggling helps but how
    what goes on in the joints when you potter | so what's the payoff for getting up | I'd have thought using it would make it angrier but it went the other way and I'd love to hear the explanation
    how does exercise soothe | why are we told to be up and doing | what's so wonderful about walking | pointless wiggling or what | does it pump something round when I rock my knees
    how would swinging my legs gently be any good to a locked back | I'm not refusing to do it I'm only asking what the reasoning is | does activity switch off pain somehow
    if resting it is no better then what is it about using it that's better | benefits of a gentle stroll
    my old dog limps out of his basket and is flying by the gate and I'm just the same so what is it that warms up in us | why's everyone on about motion | what does a body get out of being kept moving
    teach me why it loosens | the nurse said little and often but little and often does what | is there an explanation for feeling freer after I walk around the kitchen | why does my back thank me after a walk
    how do you justify making a person with a sore back exercise | what's the good of shuffling round the house like a penguin | I thought muscles needed peace and quiet so how does activity calm them
    does it tell the brain something when you move gently | movement as medicine explain | it's agony to begin with so what's in it for me at the end | how do slow gentle circles take the stiffness out
    purpose of the exercises | what's it doing for me all this knee rolling | how did hoovering the stairs make my back feel better when I was sure it would finish me | in what way does walking help
    can you give me the argument for being active | apparently being on my feet is good for it but no one will say how | so I move and then what happens
    I've a scientific mind and I don't take things on trust so what's the mechanism by which a walk round the block eases a spasm | what is the reasoning for early activity | why loosen it by using it
    does motion feed the joints | being up and about eases it and I want to know the reason | why shouldn't I keep it in cotton wool what's gained by using it
    from what I gather backs like variety but what is it that they like about it | to a layman how does a bit of swaying undo such a hard lump of a back | what are you hoping these small exercises will do
    how does activity work as a remedy | strange that stirring it makes it better what's the story there | get up and go why | why would a doctor send me walking
    I'd love to understand how ten steps can undo what ten hours of sitting did | when it eases as I'm getting about is that blood or nerves or what
    I was dancing at a wedding with a sore back and woke up better than before and I've been puzzling over the reason ever since | is there a proper reason for tiny movements or is it just to keep me busy
    keeping moving because | what does it do for a back to be gently used | do the little moves wake the muscles or settle them down | give me a reason to get off this couch
    kindly explain how light walking is reducing back pain | the more I'm up the freer it gets how come | surely there's a reason all the leaflets say keep active | how does a swim loosen it or a walk or anything
    so it's use it or lose it is that why | you want me to rock my knees okay but what does rocking do
    my coach says movement is medicine and everyone nods but I seem to be the only one asking what the medicine does | what's the use in tiny tilts | bit baffled by this keep active business what does it achieve
    how come getting on with my day takes the edge off | does walking do something chemical | what magic is there in a short walk | when you say it shows the body it's safe what has that got to do with moving
    I'd like the reasons please for getting going instead of waiting | is it to stop me stiffening up or is there more to it | does keeping active help because of the muscles or because of the mind
    how do micro movements make any odds | walking why | use in wriggling | how's strolling medicine | potter about because | activity what for | loosening up explained | sense in exercising this
    point of staying mobile | reasons for pottering | it's the oddest thing but twenty minutes pushing the trolley round the supermarket did more for me than a whole day in the chair and I'd love an explanation
    the woman at the back class has us sway like trees in a breeze and it's very pleasant but what's it supposed to be doing to us
    when the car's been standing all winter you turn the engine over gently and I suppose my back's the same but what actually gets going in there
    I was dreading the walk to collect my grandson and came home straighter than I left so what did those few hundred yards do to me
    I can follow instructions as well as the next man but I follow them better when I know what they're for so what are the knee rolls for
    my father was put in plaster from armpit to hip for his back and I'm told to go for a stroll so what did they find out in between
    if everyone from the receptionist to the consultant is telling me to stay on the go then somebody must know what going does so tell me
    in the pool everything floats and sways and comes loose and by the time I'm dressed I feel nearly right so what's the secret of that
    one half of me says sit tight and the other half says get on with it and I'd side with the second half if I understood the reason
  `),
  'hard-stretching': list(`
    should stretching hurt | no pain no gain right | do I push through the pain | is it good if the stretch burns
    how far should I stretch | should I stretch it till it hurts | if stretching hurts is it working
    is a painful stretch a good stretch | how hard should I pull | should I force the stretch
    is it supposed to hurt when I stretch | does a stretch need to burn to work | my trainer says feel the burn
    should I work through the pain | do I have to push through it | how deep should a stretch go
    can I stretch too hard | is it okay if stretching stings | should I feel pain in a stretch
    how much pull is too much | is it normal for the stretch to hurt | should I grit my teeth and stretch
    stretch until it hurts is that right | the harder I stretch the better isn't it | does it have to hurt to work
    is it true that if stretching hurts it's working | shall I stretch past the pain | is pain good when stretching
    should I bounce in the stretch | can you overstretch a back | do I keep going if the stretch is sharp
    does a good stretch have to be uncomfortable | should I push further each time | how do I know I've stretched enough
    coach used to shout no pain no gain at us was he right | it really pulls when I reach is that good
    is aggressive stretching helpful | should I yank it | do I stretch hard to loosen the spasm
    will a really hard stretch release it | stretching hurts so it's working | no pain no gain
    push through it | pushing through the pain | stretching until it hurts | stretching hurts a bit
    a stretch that burns | hard stretching | stretch till it hurts | stretching should hurt | stretch through the pain
    push into the pain | to stretch until it hurts | stretching it hard | stretch out my back hard
    if it isn't agony am I even stretching properly | feel the burn
    my old gymnastics coach used to sit on us to get us lower and I wonder if that's how I should treat my back | stretch hard or soft
    should it make my eyes water | how sore should a stretch be
    I've been hauling my knee to my chest with all my strength and it's torture so is that the way | crank it further
    is it meant to be agony when I reach for my toes | gentle stretch or proper hard stretch | do I ease into it or really go for it
    pushing past my limit in a stretch | should I back off when a stretch bites | the more it hurts the more good it's doing my brother tells me
    is a savage stretch what this needs | my yoga teacher said breathe into the pain and keep going deeper but it was awful should I have
    can you do damage by stretching too far | how far is too far in a stretch | stretch with force | is there any sense in stretching through tears
    I've got a strap round my foot and I'm pulling like I'm starting a lawnmower and it really hurts so am I going too hard
    when does a stretch become too much | I'm pulling till it stings am I doing right | bouncing stretches any good
    I shouldn't be wincing while I stretch should I | should my husband push my leg down harder so it gives a deeper stretch even though I'm yelping
    is discomfort in a stretch the goal | does it only count if it hurts | pain in the stretch good sign | how do I know when to stop pulling
    wondering whether to stretch right into the sore bit | stretching it to death | go harder on the stretch
    I was brought up on no pain no gain so I've been stretching like a madman is that stupid | does stretching work better the more you suffer
    a stretch that makes me gasp is that right | how much should I feel it when I stretch
    I want to rip it loose with one almighty stretch would that work
    I'm after doing my stretches and they hurt like blazes which I took to be a good thing but now I'm not so sure
    if I don't feel pain I'm not stretching enough am I
    when I was in the army they had us bouncing and straining until we yelped and called it stretching so should I still do it that way
    lean into the pain | stretching past the point of pain | my mate at five a side says grab your ankle and pull until you're swearing is that sound
    what level of pain is okay in a stretch
    I can get my leg about halfway up before it bites and I don't know whether to stop there or haul it the rest of the way
    the fella beside me in class stretches till his face goes purple and says that's the only way to get a result is it
    can I force it straight by stretching | when I stretch it screams do I keep holding | is it cheating to stop before it's sore
    tugging hard on my hamstring till it shakes is that daft | was told to stretch through it
    I stop as soon as a stretch gets uncomfortable and my husband laughs at me and says I'll never get anywhere like that is he right
    stretched so hard last night I could barely walk after so did I overdo it | stretch it out the hard way | the deeper the better with stretching or no
    is a stretching pain a good pain | does it need to hurt to loosen | a sharp pain halfway through my stretch push on or stop
    is there such a thing as overstretching | make it burn
    should I be fighting the stiffness with a really strong stretch or just hanging about at the edge of it | painful stretching
    my dad did martial arts and swears you have to break through the pain barrier when stretching does that hold up
    go gently or give it welly when I stretch | should I lean on it with all my weight to stretch it further | is a bit of suffering needed in stretching
    no burn no benefit is it | is wrenching it into a stretch going to free it | quick hard stretch or long easy one
    I hold the stretch until I can't stand it any more is that the idea | stretching feels horrible is that how I know it's working
    can a stretch be too strong | not sure how rough to be with these stretches
    the lady in the video says embrace the pain and stretch further but my back disagrees who's right
    everyone my age was taught that a stretch has to hurt before it does you any good and I'd like to know if that still stands | should stretches sting
    grin and bear the stretch | would forcing my knee down release my back | is it okay to stretch gently or must it be painful
    go easy or go for broke | pulling till I see stars | my hamstrings scream when I reach for my feet and I was wondering is screaming the target | how much discomfort is the right amount when I'm limbering up
    toe touching with tears | is it working if it kills | yank the knee in or ease it in | I hang off the kitchen counter with my whole weight till everything shakes is that too fierce
    should it feel like tearing when I reach | when I draw my knee up there's a nice pull and then a nasty one so where's the line | crank it or coax it | is wincing a good sign | does the burn mean progress
    our karate instructor would stand on your thighs till you begged and I've been doing the same to myself against the sofa | hold it till it shakes | pull harder or stop
    I was in floods of tears with my leg up on the banister and my sister shouting keep going | what's too far when reaching forward | is being gentle a waste of time when I reach for my toes
    would a fierce pull undo the knot | in the side bend it bites so do I stay there or come out of it | how strong should the tug be | bouncing down to my toes
    someone jerked my leg up towards my head to loosen me off and I nearly hit him is that how it's done | agony now for reward later | go past the sore point
    my limit is about here but the man on the screen keeps saying further further further | if there's no ouch was there any point | should I be sweating and swearing when I loosen it out | force it looser
    does comfort mean I'm slacking | I tie a belt round my ankle and heave until I can't bear it | is a mild pull enough to do anything | is it brave or stupid to hold a hamstring pull when it's burning
    when reaching does a zing down the leg mean keep going | how firmly should I draw my knees to my chest
    I've a high pain threshold so I keep going well past where other people would let go is that an advantage or a menace | should my partner lean on me to get me lower | go till it gives
    half measures or full whack with the bending exercises | am I being soft by easing off at the first nip | grimacing through my exercises
    I feel a sort of hot tearing in the twist and my instructor calls it release | pain barrier in stretching | stretch it like toffee | don't I have to suffer a bit for it to loosen
    is it an insult to the exercise if I only go halfway | a sting in the back of the leg during a forward fold okay or not | what happens if you stretch too aggressively | no agony no improvement
    reach further reach further says the app but my body says no | do the splits until something pops is what my cousin did and he claims he was cured | should I lengthen it by force
    the instructor presses down on our backs with her foot and says that's where the magic happens and I've been sore for a week after | I pulled so hard it cramped was that daft
    is straining good when loosening up | gentle is for wimps apparently | holding at the edge or going over it which does more | does it need to be uncomfortable to count | wrench it loose
    how do I judge when I've reached far enough | my hubby hauls me up by the arms to stretch me out and I yelp every time but he says that's it working | should a forward bend feel nice or nasty
    when it stings let go or hang on | reaching until I yelp | I can only get halfway before it's horrible so is halfway where I'm meant to stay
    stretching so that it aches for days afterwards is that a job well done | is a ferocious stretch quicker than ten soft ones | do you get better results if you go deep | tugging on it
    shouldn't I be easing off the moment it nips | breathe through it and go lower they say | I don't mind pain so can I go at the stretches full tilt | what's the harm in overdoing a stretch
    was told if you're not grunting you're not stretching | beyond the comfortable range yes or no | stretching like a rugby forward | could I overcook it with these reaches
    being sore the morning after means it was a good deep one I always assumed | leg up on the wall pushing till it quivers | is there merit in going to the max
    I ease off when I feel a stab but my training partner calls that giving up | why do they say it should never hurt when every coach I ever had said the opposite
    lock the knee and force it down is how we did it in school | on a scale how spicy should a stretch be | wondering if I should be going in stronger | just a light pull or right up to the pain
    strain until it clicks | hauling my leg over my body till my eyes bulge can't be right can it | stretch to the point of pain or stop before it
    my teacher in school used to push our heads down to our knees and I still do it that way only with a bad back now | hard painful stretching is it compulsory | should I dial it back when it starts to nip
    biting feeling in the stretch | is it all right to grit and hold | stretch savagely | till it stings | heave ho stretching | pull to breaking point | pushing deeper | tears mean progress | brutal stretching
    in the sauna the big lads haul each other's legs over their heads and groan like cattle and say you have to go there to get anything out of it
    I put my heel up on the bath and lean until I'm biting the towel and I honestly don't know whether I'm helping or being an idiot
    my daughter's dance teacher says a good one feels like a yawn but my old sergeant said it should feel like being shot so which is nearer the mark
    there's a point where it goes from a pleasant tug to a nasty stab and I can never work out whether you stop before it or go through it
    I downloaded a programme called splits in thirty days and by day four I could hardly walk so is that pain the price you pay for getting looser
    am I right in thinking that if I come away from a session without feeling as though I was in a fight then I didn't reach far enough
    somebody should settle this for me because one video says ease into the pull and the very next one says lean in until your legs tremble
    when he bent me over his knee and leaned on my shoulders I roared the house down and he said good that's the tissue giving so was it good
    the further I force my chin to my knees the worse it feels and yet I can't shake the notion that stopping short is for cowards
    I do my bends in the kitchen every evening with gritted teeth and a timer and it dawned on me tonight to ask whether the gritted teeth are necessary
  `),
  'preventive-stretching': list(`
    will stretching stop it coming back | should I stretch every day | which stretch prevents spasms
    do tight hamstrings cause back pain | is it because I don't stretch | am I just not flexible
    does stretching prevent back pain | would stretching every morning keep it away | do I need to be more flexible
    is it my tight hamstrings | are tight hips the reason | will being more bendy help | I never stretch is that why
    is lack of flexibility the cause | does daily stretching protect your back | what stretches should I do to prevent this
    if I stretched more would this not happen | can stretching stop my back going again
    is stretching enough to keep my back healthy | how often should I stretch to avoid this
    are my hamstrings too short | my legs are stiff as boards is that the reason | should I be stretching after work
    does a stretching routine keep spasms away | is it true that stretching prevents back pain
    stretching as prevention does it work | do flexible people get less back pain | is inflexibility to blame
    I can't touch my toes is that why | could my tight calves be doing this | would loosening my hip flexors prevent it
    should I start stretching so it doesn't return | do I have to stretch forever to stay well
    is a morning stretch a good way to avoid another one | does stretching before bed stop it happening again
    what's the best stretch to stop back trouble | is stretching good for prevention
    not stretching enough | stretching every day | tight hamstrings | stretching prevents back pain | being stiff
    stretching prevent spasms | more flexibility | not being flexible | stretch daily | stretching regularly
    it be because I don't stretch
    I'm as supple as a brick is that where all my trouble comes from | tight hammies
    I've promised myself ten minutes of toe touching every morning so this never happens again will that do it | does being bendy save your back
    stretch to prevent | I used to do a little routine on the bedroom carpet every morning and I let it slide and now my back has gone is that why
    would a person who stretches regularly still get this | never been able to reach past my knees and the wife says that's why my back's banjaxed
    if I'd kept up my stretches would I be fine now | can a daily stretch keep me out of trouble | not bendy enough | cause is tight hips
    hamstrings like piano wire could that be behind it | is it lack of stretching that did this
    my footy coach always blamed bad backs on short hamstrings was he onto something
    once this has passed off I'm thinking of learning a few stretches to do daily in the hope that it never gets me again any use
    stretching to keep the spasms away | will limbering up each day stop the next one | how flexible do you have to be to avoid back trouble
    my desk neighbour does her stretches every hour on the hour and has never had a bad back so is it the stretching that keeps her right
    inflexible body bad back | I stopped stretching about a year ago and now look at me so is there a link | are stiff people more prone to this
    I drive a bus and I'm tight everywhere from my hips to my heels so would loosening all that off stop my back from going again
    do stretchy people never get bad backs | stretching as insurance
    I sit cross legged on the floor easily and I'm very flexible so how could I possibly get a back spasm | what's the deal with hamstrings and back pain
    should I stretch before gardening to keep it from going | loosen my legs and the back stays well
    does a stretching programme cut your odds of another one
    my office sends round a desk stretches email every morning claiming it prevents bad backs does it | is short hip flexors a real cause
    if I got more flexible would it leave me alone
    I'm fifty odd and I couldn't touch my toes even as a boy so I've always put my bad back down to that am I right | flexibility prevents it
    am I too stiff in general | wondering whether a few minutes of stretching after my shower would stop this coming round again
    do I really need to be able to touch my toes | someone at the bowls club said nobody who stretches daily ever puts their back out is that true
    would stretching have saved me | stretching for prevention worth it | my hips are tight as a drum is that to blame
    is my lack of suppleness what caused it | tight quads and back trouble
    I'm a plasterer and I never stretch before work should I start so it doesn't go on me again | stretching so it doesn't happen again
    will being limber keep my back safe
    the osteopath took one look at me trying to reach my shins and said well there's your problem you're far too tight is that really it
    I do stretch every single night and it went anyway so what was the point of all that stretching | will touching my toes each morning guard against it
    calf stretches to prevent back spasms | does a stiff body cause back pain | will more stretching mean fewer episodes
    should schoolkids be stretching to save their backs | prevention stretches | a stretch a day keeps the spasm away is that a thing
    the physio measured my hamstrings and said they're short is that really why I hurt | can I stretch my way to a back that never goes
    back went because I'm not supple | best routine of stretches so I don't get another | I'd say it's because I haven't stretched since school
    does everyone with tight hamstrings get a bad back | lengthening my hamstrings to protect my back
    are stretches any use as prevention or is it something else you need | what if I stretched morning and night forever
    do dancers and gymnasts get less of this because they're flexible | skipping my stretches brought this on
    if I do hamstring stretches three times a week will that be enough to stop it coming back do you reckon
    the magazine in the waiting room had twelve stretches for a lifetime without back pain and I wondered if it's worth doing them to prevent another
    no time for stretching is that the reason it went | I'm too rigid everyone says so | warm up stretches before digging to prevent spasms
    people are always saying stretch more stretch more but is there any proof at all that stretching keeps a bad back from coming back
    my daughter teaches ballet and tells me it's my tightness that's the problem and I should stretch more is that fair | stiff hips to blame
    is it worth stretching daily once I'm over this | are my muscles too short is that it | stretching keeps backs healthy does it
    would stretching the backs of my legs stop my back from playing up in future
    limber folk don't get this do they | too stiff for my own good | my shins are as far down as I've ever got and my brother who can put his palms on the floor has never had a day's bother
    loosening up every morning to keep it at bay | touch my toes cure | would ten minutes on the mat each night mean I'm never like this again | is being rigid what did for me | short hamstrings long misery
    are bendy people immune | I blame my hips they've been locked since I took the driving job | if I learn to do the splits am I safe for life | supple enough or not
    my partner reaches and bends every morning like a cat and nothing ever ails her so should I take it up | do cats avoid bad backs with all that stretching | is it down to how stiff I am
    will I be spared another if I limber up before the garden | as bendy as a poker | loosening my legs to save my back | after this is over should I sign up for flexibility lessons to keep it away
    not supple enough for my age | my gp bent me forward looked at how far my hands were from the floor and tutted so is that the whole reason for my bother
    does a morning limber up work like brushing your teeth for backs | tight thighs | would longer leg muscles leave my back in peace | I gave up my wee bends and reaches at new year and it went in february
    flexibility as protection | warming up before work so that it doesn't go again | are the stiff ones always the ones who suffer | how many minutes a day of reaching and bending keeps trouble away
    it runs in our family to be stiff as gateposts and every one of us has had the back go so there must be something in it | is regular limbering any defence
    my legs won't straighten when I sit on the floor is that the culprit | hip openers to ward off the next one | I suppose I should have been stretching all these years
    if I'd been looser would I have got away with it | do loose legs mean a happy back | could I head off the next attack with a few toe touches | being inflexible gave me this
    stiff as a board since I was a teenager and everybody warned me it'd catch up with me | what if I do my stretches religiously from now on
    is it worth setting an alarm every day to bend and reach so it stays away | cure for future spasms is suppleness I hear | long lunges every day to keep a back right | did my tight backside cause this
    my job has a compulsory five minutes of bending and reaching at the gate every shift because management thinks it saves backs | stretching so I never feel this again
    is there a daily set of reaches that prevents it | being tight in the calves and thighs can that drag a back down | I've the flexibility of a paving slab so it was bound to happen wasn't it
    stay loose stay safe | would it have gone if I was a gymnast | I met a woman of ninety who does her bends every dawn and never had a sore back so is that her secret
    does yawning and stretching like a cat ward this off | will being more mobile in the hips keep me clear | preventive limbering | how flexible is flexible enough to be safe
    ten years of daily stretching and it still went so was it all for nothing | loosen the hammies keep the back
    kids can put their feet behind their heads and they never get this so is it stiffness that brings it on | did not stretching after my runs do this | it's because I'm tight all over isn't it
    I sit at a desk and my hips have shortened according to the chart in the gym so is lengthening them the way to stop the next one | skipped my warm down and look at me now
    would a bendier spine be a safer spine | stretches as a vaccine | pre match loosening does it protect the back | shall I begin a bit of bending and reaching every dawn to avoid repeat episode
    are tight muscles in the legs to blame for mine | can suppleness be bought with ten minutes a day and does it pay off | thinking of putting a reminder on my phone to stretch so it doesn't sneak up on me again
    keep limber to keep well | my wife says I move like the tin man and that a bit of oiling every day would have saved me all this | hamstring work for prevention
    is there proof that limber people have fewer bad backs | I'm wondering did I bring this on by never loosening out after football | what daily stretch would have stopped this
    I can't sit with my legs straight out in front of me never could so is that why it's always my back that suffers | does it go more often in stiff people | will it stay away if I keep stretching
    flexible back no trouble | a bend a day | lack of bendiness to blame | she reckons my bum muscles are too tight and that's pulling on my back so would stretching them ward it off
    is the sit and reach test any guide to who gets a bad back | if I'm tight now am I bound to get it again | get supple to stop it recurring | will tight hips bring it back on
    I used to think stretching was for dancers but I'd do it daily if I believed it would keep this away | once I'm right again should loosening exercises be part of my morning
    could you ward off a seized back with good long stretches before bed | my five a side team never warm up and three of us have had our backs go this winter | stretch now save later
    people who bend and reach daily do they escape this | is it a flexibility problem I've got | loosen daily stay well | unbendy | splits for safety | hips too tight | limber equals immune
    I spend my days crouched under sinks and my evenings slumped on the couch and never once reach for my toes so is it any wonder it got me
    my new year promise was to get supple enough to tie my laces standing up on the chance that it would spare me another week like this one
    the whole crew does a loosening drill in the car park at seven every morning and we've as many bad backs as the crew that doesn't so does it prevent anything
    if somebody could guarantee me that a quarter of an hour of bending and reaching each day would keep this from happening again I'd start tomorrow
  `),
  'why-it-seizes': list(`
    tell me about spasms | tell me about back spasms | what is going on with my back
    what did I do to set this off | how did this happen to me | why has it gone now | what made my back go | why would it go for no reason | I did nothing and it went how | why does it lock up like that | what is it that makes it grab
    why do back spasms happen | what causes back spasms | what is a back spasm | how come it hurts so much
    how come it hurts | how come my back hurts so much | why does it hurt so much | how come my back went
    why does my back seize up | what causes this | why has my back gone | why do spasms happen
    what's happening in my back | what is a spasm | why did this happen | why does my back do this
    what happened to my back | what makes a back lock up | why do muscles clench like that
    what sets off a spasm | what triggers a back spasm | where do back spasms come from
    I only bent down to tie my shoe why did it go | I sneezed and it went why | how can picking up a sock do this
    why me | why now | why did my back suddenly grab | what brought this on | what's the reason for a spasm
    explain what a spasm is | tell me what's going on in there | what is actually going on with my muscles
    what did I do to deserve this | why does a muscle suddenly cramp up in the back | what's the science of a spasm
    why do backs go | how does a back just go like that | is there a reason my back goes into spasm
    what makes my back grab | why is it so painful | does anyone know what causes these
    what is causing my back to spasm | do doctors know why backs seize | what on earth is my back doing
    back spasms | the cause of spasms | my back seize up | backs seize up | spasms happen | causes spasms
    my back go into spasm | a spasm | it hurt so much | is my back in spasm | it happen | back pain
    my back keeps going into spasm
    I was only reaching for the marmalade and bang I was on my knees what on earth sets that off | why's it locked | what makes a back jam
    bent over the sink brushing my teeth and it just grabbed me how can something that small do it | reason it went | spasm meaning
    what exactly is cramping up in there | how does a healthy back suddenly give out | my back has packed in and I haven't a notion why
    out of the blue it went like a mousetrap can you explain that | what actually happens in a spasm | no idea what caused it
    was fine at breakfast and crippled by lunch what's the story | what is it when your back locks solid | so what's the deal with these spasms
    I coughed once in the car and my whole lower back clamped shut and I couldn't get out for ten minutes what brings that on | explain back spasms to me
    what's gone wrong in my back | my mate was lifting kerbs all day and he's grand and I picked up a pen and I'm destroyed how's that work
    why do muscles go into knots like a fist all of a sudden | it just went why | back gave way how come | a spasm is what exactly
    what gets a back to seize
    I've been racking my brains all day for what I did differently and I can't come up with a single thing so where has this come from
    what makes it catch all of a sudden | is there a known cause for spasms | why would my back do this to me today of all days
    one minute I'm making the bed and the next I'm frozen over it like a statue so what on earth goes on in a back then
    what brings on one of these attacks | I twisted to get the seat belt and something went twang and now I'm bent like a banana what happened | the cause
    why did mine go | why do they call it a spasm | how can a muscle hurt that bad | was it something I did
    I'm only thirty one and never had a bad back in my life so why has it suddenly locked up on me now | what lies behind a back spasm
    in simple words what is a back spasm
    I've humped furniture for twenty years and never felt a twinge and then I lean over to pat the cat and it goes how come
    what's a spasm when it's at home | turned round to shout at the dog and my back went into lockdown can you tell me why that happens
    my lower back is in bits how did it come to this | reasons backs go | what would make it clamp up like a vice
    I was hanging out the washing in perfectly good form and next thing I'm gripping the line and roaring so what causes a back to do that
    why do backs give out | sudden back lock what is it | do they actually know why this happens to people
    wondering why it always seems to be some silly little movement that does it | how did bending to the dishwasher do this
    what's causing these contractions | is a back spasm just a big cramp
    the doctor just said oh it's a spasm as if that explained it but he never told me what a spasm is or why I got one
    got up from the toilet and it went just like that why
    it's the third time this year that it has grabbed me out of nowhere and I would really like someone to explain what a spasm actually is
    I didn't even lift anything heavy so why did it happen | what flips the switch and makes a back seize
    how come it went when I was doing nothing at all | why am I stuck like this | ah what caused it at all at all
    explain to me like I'm five why my back is locked up
    people say it's a pulled muscle but I never pulled anything so what really happens when a back goes | why does the pain grab in waves
    what's the mechanism of a back spasm | why would a muscle suddenly knot itself | is there always a cause
    I keep asking myself what I did wrong but all I did was put on my trousers why would it go | lumbago what is that and why have I got it
    why did my spine lock up this morning | what's it doing in there
    woke up and couldn't straighten with no warning the night before so how does that come about | my kanni has caught in the back what makes that happen
    why does it happen to perfectly fit people | kind of curious what a spasm really is | the root of these spasms
    what went on when my back popped and froze | what's behind a sudden grab in the back | back has gone why
    my wife wants to know how a grown man can be felled by picking up a sock and frankly so do I
    all I did was yawn | how does a grown adult get stuck over a bath | what's jamming me up | putting the lid on the bin and wham | the mystery of why I'm bent in two
    I was standing at the bus stop minding my own business and it took me by the waist and wouldn't let go so explain that | what just happened to me | where did that come from | who knows what sets these off
    it grabbed like a dog with a bone and I'd love to know the reason | tying a lace and now I'm on the floor | what's the trigger usually | fine last night locked this morning how
    is there any rhyme or reason to when it locks | has anyone figured out what's really going on when you lock up | cramp in the back what's that about
    it's always when I'm doing something stupid like reaching for the remote | I can deadlift twice my own weight but getting a yoghurt out of the fridge put me on the floor so how does that make sense
    what did I do wrong | can you describe what's taking place in there when it clamps | frozen mid reach why | getting out of the car it went clunk and I was stuck | how come mine has and his hasn't
    what is this thing that's got hold of me | a definition of spasm please | I need to understand what it is that's gripping me | is tiredness what brings these on
    been trying to work out the culprit and all I can think of is that I leaned sideways to switch off a lamp
    the whole lower half of me locked when I turned to reverse the car and I still can't see what in the world did it | jolted and jammed | explain this attack in my back | what would have set mine off
    does rushing about bring it on | laughing at the telly did it how ridiculous is that and how's it even possible | what is happening when it clenches | came on like a thunderclap what did that
    the physics of a back giving out | tell me how a person can be felled by a sneeze | any idea what's at the bottom of this
    I'm a nurse and I've seen a hundred of these but I've never heard a proper explanation of what they are | is it a cramp or is it something else | locked solid reaching for soap | what puts a back out
    how does it happen so fast | I only stood up from the sofa what happened | what could possibly have brought that on | does everybody get one of these and what starts it
    the kettle was in my hand and then it was on the floor and so was I and I don't understand why | what's at the root of it locking | pain came from nowhere how is that possible | so a spasm is what
    sudden grip in my lower back what's the explanation | doctor just shrugged when I asked what started it | what's after happening to me at all
    I bend a thousand times a week so what was different about this bend | got stuck tying my shoe how so | how would an expert explain a back going | what's the cause when there's been no accident and no fall
    why's it so vicious | how does something seize that was working perfectly a second ago | is it known what starts them off
    it's as if somebody pulled a drawstring round my waist and I'd like to know what that somebody is | what's the story with this pain | why are they so sudden | tell me the usual culprits for a locked back
    it clamped in the shower with no warning how come | I've had this three times and nobody has ever told me what it actually is that I keep having | was it the way I got out of bed
    what happens to the muscle exactly | my granddaughter asked me what a back spasm is and I hadn't a clue what to say | could something as small as a hiccup do this | is lifting always what does it
    the why and how of it | took a swing at a golf ball and my back clamped and I had to be driven home lying in the boot so what in heaven's name occurred | went on me on the stairs for no reason explain
    muscle grabbed me and I was doing nothing sir what is reason | do they come from nowhere | spas um what is it | stuck in the bend position how come | what's that clamping all about
    I did a whole house move without a twinge and then I bent to pick up an envelope and that was that | how do these episodes begin | I want to know what's behind all this pain
    might it have been the shopping or the gardening or what | is there always something that sets it off | what's the commonest trigger | overdid it or just bad luck
    it caught me brushing my hair how's that possible | what turned my back to stone | I don't understand what's happening to me | went into lockdown while making toast
    how is it that muscles can turn on you like that | grabbed why | locked explain | what's a spasm | back jammed reason | sudden clench what is it | gone over a sock | tell me what this is | who or what locked me
    what starts it | it's the daftness of it that gets me because I'd just carried a washing machine up two flights and then I was floored by a teaspoon so how
    I was singing in the choir and took a deep breath for the high note and everything from my ribs down locked so what happened there
    imagine somebody who has never heard of such a thing and tell them in a sentence or two what's going on inside a back when it locks
    my husband found me draped over the ironing board unable to go up or down and neither of us could work out what I'd done to bring it on
    what puzzles me is that it always picks a moment when I'm thinking about something else and not when I'm humping bags of cement so what's going on
    I've read three articles and come away with three stories one says nerves one says muscle one says nobody knows so what really makes a back lock
    there I was putting the star on the christmas tree and the next minute I was lying under it and I'm curious what a body is doing when it does that
    how come it does this | why does it do this to me | how come my back does that
  `),
  guarding: list(`
    is it the muscles bracing | is my body bracing against the pain | why is everything clenched round it | does the body hold the muscles tight on purpose | is the tightness a kind of protection | is a spasm my body protecting itself | why do the muscles go hard when it hurts
    what is the protective reflex | what's a protective spasm | is my body protecting itself | why do muscles guard
    what does guarding mean | my physio said my muscles are guarding what is that | is the spasm protecting me
    why does everything tense up around it | is the tightness there to protect my spine
    is my back splinting itself | what is muscle guarding | does the body lock up to protect itself
    is it a defence mechanism | why does my body tense when it hurts | is the spasm trying to keep me safe
    they said it's a protective response what does that mean | is a spasm a safety mechanism
    is it like a bodyguard thing | is my back bracing itself | why do my muscles brace | what is bracing
    does the muscle tighten to guard an injury | is this my body's way of protecting me | is the clenching on purpose
    why won't the muscles let go | why are my muscles holding on so tight | what's the reflex that locks the back
    how does the protective reflex work | is my nervous system guarding my back | do muscles act like a splint
    is the stiffness a shield | what does it mean that my back is guarded | is my body being overprotective
    why does the muscle stay clenched after | how do I tell my muscles it's safe | can a body overprotect
    is tensing up a natural response to pain | why do I freeze up when it hurts
    the protective reflex | protective spasm | guarding | muscle guarding | muscles guarding | my body protecting itself
    my muscles tense up | muscles tense around it | my body guarding it | the body's protection
    is my body trying to look after me by clenching up like this | body armour
    the osteopath said it's just the muscles standing guard over a sore spot and I'd like to know what she meant | protective tightening
    are my muscles acting like a bodyguard | what's splinting | it's like my back has put up a wall is that to keep me from moving | guarding what is it
    do the muscles cramp round a sore place to shield it | why does my back clench the second I even think of bending | is the stiffness a safety thing
    does my body think it's in danger | I can feel everything clamping down before I even move is that some sort of protection | involuntary bracing
    muscles bracing why | I don't feel like I'm doing it on purpose but the second I go to bend everything locks as if my body is forbidding me why's that
    my muscles clamp so hard you could bounce a ball off them and the therapist called that guarding so who or what are they guarding me from
    can't seem to unclench it's as if my body won't trust me why is that | is it nature's own splint
    what do they mean by the muscles protecting the spine
    my grandson's a medical student and he says my muscles have made a splint round the sore bit does the body really do that | defensive spasm
    seems like the body shuts down movement to protect itself | protecting an injury that isn't there
    I read that a spasm is the body making its own plaster cast is there any truth in that | why does the area round the pain go like concrete
    does the tension mean it's defending something | guarded muscles | do muscles tighten up out of fear | my muscles are on high alert aren't they
    why won't my back stand down | what's the body guarding against | is the tightness a bit like a burglar alarm that's stuck on
    a physio on the radio said a spasm is only your body putting a protective arm round your spine and I thought that was lovely but is it so
    does guarding make the pain worse | when the body guards does it know when to stop
    physio wrote guarding on my sheet and didn't explain it so what am I guarding | is it true my muscles lock to keep the spine from moving further
    the locked muscles are a kind of shield are they | my whole trunk's gone stiff as a board to protect one little spot
    wondering if my back is locking up to stop me hurting it | why do I hold my breath and tense when it's about to hurt | reflex tightening
    is that hard lump of muscle there to keep things safe | the body's brace | clenching up to protect me | am I guarding without knowing it
    so it's a bit like flinching is it
    I find myself walking like a robot because the muscles won't give and my doctor called it protective what's that about
    muscles seizing to defend the back | is muscle guarding a bad thing | my back's gone into self defence mode
    is the brain telling the muscles to lock so I won't move
    every time I try to relax the muscles they grip tighter as though they're scared of letting go so is it some kind of protection
    protective response meaning | is this the body's emergency brake | why does my body brace even when I'm lying still
    could the spasm be the body's own seat belt
    my girlfriend studies sports science and says the spasm is a guarding response not an injury what does that mean in english | muscles won't switch off
    does the nervous system clamp the muscles as a precaution | how come they stay tight long after there's any danger | clamped to keep me safe
    I was prodded by the doctor and my back muscles jumped and went hard and he muttered something about guarding what did he mean by it
    does bracing keep it going | is it good or bad that my muscles are protecting my back | my back muscles jump on guard at the least thing
    I never told my muscles to tighten so what makes them do it by themselves when something is sore | a guarding reflex
    I've been told there's probably nothing much wrong and that it's just my muscles being overprotective and I can't get my head round that
    why do I stiffen up before I even move
    when I hurt my ankle the whole leg went tight to stop me using it so is my back doing that same sort of protective thing
    do other animals tense up to protect a hurt back as well | the chap at the clinic reckons my muscles are in guard mode should that worry me
    what triggers the body's protection mode
    the soreness has mostly gone but my back still holds itself stiff like it's expecting trouble so is it stuck in protecting mode
    I'm tensing everything from my ribs to my knees and can't let go is it meant to be protecting me | bracing against the pain
    are tight muscles just the body being careful | protection spasm what does it mean
    is my own body acting as the bouncer | human plaster cast | is my back's tightness a kind of airbag | my sides are rigid like scaffolding have they been put up on purpose | does it clamp to stop me bending
    like a hedgehog curling up | the spine's security detail | somebody described it as the handbrake being on to keep me from rolling into trouble and I liked that but is it accurate
    is it shielding something sore underneath | what is this invisible corset | I can't make it let go is it afraid | safety catch | is tightening like this a way of defending a sore bit
    why do I turn to wood when someone touches it | it's as if there's a sentry in there who won't stand down even though the trouble's over | locked for my own good | could the stiffness be on my side
    my gut tightens and my buttocks clench as soon as I start to lean and I'm not telling them to | natural armour | how does a person persuade it that the danger's past
    the masseuse said I was like a clenched fist trying to keep something safe | does everything lock as a precaution | is it my nerves being overcautious | self defence by the back | tell me about bracing
    it seizes me before I've even leaned forward as though it knew what was coming so is that some kind of alarm system | instinctive tightening | who's giving the order to clench
    an animal freezes when it's wounded is this that | splint effect | hard as a plank on one side only like it's fencing off a sore spot is that what's going on
    my body won't let me bend and I can't help thinking it's got its reasons | what's the body up to when it locks round a pain | do my muscles know something I don't
    why does it stiffen around the sore part like a cast | fear makes it grip doesn't it | is it a built in defence | my body's treating it like an emergency long after the emergency's over | circuit breaker
    the muscles have formed a ring round it like wagons | is this a case of the cure being worse than the complaint with my body locking me up to keep me safe | does it relax once it feels safe
    what does a reflex have to do with it | rigid with protection | holding myself stiff without meaning to | would you say it's the body's version of a cast
    I notice I hold my breath and lock my ribs and grip the chair so is that my system trying to defend itself | I was told that it isn't an injury it's a defence | overprotective mother of a back
    why does it lock tighter when I'm frightened of it | a spasm is there to help is it | lock down to keep me from doing something silly | why do the surrounding parts go hard
    what's the point of the body clenching if it only makes it sorer | alarm won't switch off
    my doctor's word for it was guarding like a football player but he was in such a hurry he never explained what he meant | stiff as armour | is it clenching to hold my bones in place
    I flinch ahead of the pain every time | am I being kept safe or held hostage by my own muscles | reflex bracing of the back what is | tensing up against it | is the cramp standing watch over something
    it's gone rigid round the sore bit the way your hand closes over a cut | back feels like it's wearing a suit of armour is there a reason nature would do that | does my spine ask for help and the muscles answer
    what makes it keep gripping when there's nothing left to fear | could it be my system playing it safe | like the car locking its own doors
    the registrar mentioned a protective something or other and moved on to the next patient before I could ask | should I thank my muscles or curse them for locking up like this
    do you clench to defend a weak spot | when a bad tooth hurts my jaw locks and I wonder is my back doing the same sort of thing | what tells it to stand guard | surely tightening is nature looking after me
    keeping me rigid so I don't move | is the locking voluntary or is it automatic | safety response | the muscle's doing its job too well | a friend said think of a spasm as your back hugging itself to be safe
    I'd like to know the purpose of all this clenching because my body must be doing it for some reason | auto lock | what if my body just doesn't trust me to bend | my muscles jump to attention
    is it a startle sort of thing | cage round my spine | does the locking up do any good as protection | physio pressed it and it pushed right back at her like a guard dog growling | my body is defending what
    trying to protect itself from what though | are my muscles holding the fort for something weaker | can't drop my guard | is stiffening a defensive thing beta or a sign of problem
    how long does the body go on protecting a place that has healed | tensed up all over so as not to feel it | shield or enemy | my back's got its walls up | locked for safety
    in a way I'm flattered that my own muscles would go to such trouble to keep me safe but can somebody tell me if that's really what they're at
    my chest and belly and backside all go like stone together the moment I try to roll over as if the whole crew had been told to man the defences
    when the dog hurt his paw he walked on three legs for weeks after it had mended and I wonder is my back being cautious in the very same way
    the young doctor drew me a picture of a sore spot with little soldiers all round it and I nodded but I didn't really follow what the soldiers were
    I can feel it clamp a split second before the pain arrives so it must be getting a warning from somewhere and acting to keep me from going further
    it has been a fortnight and there's hardly any pain left but everything round it is still standing to attention as though it never got the all clear
    would you say that the locking is like one of those seat belts that grabs you when you lean forward too quickly and is it there for the same purpose
    my pilates teacher tells me to soften but it's like asking a frightened cat to come out from under the bed so what's it so frightened of
  `),
};
