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
  `),
  harm: list(`
    can I make it worse by moving wrong | am I doing it harm | is there a danger I'll injure it | will using it wear it out more | should I be afraid to move it | is it bad that it aches while I do this | does every ache mean I've hurt it again | is moving it risky
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
  `),
};
