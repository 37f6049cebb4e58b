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
  `),
};
