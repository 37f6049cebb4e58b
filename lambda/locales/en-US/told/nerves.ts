import { list } from '../list.ts';

/** How people say it when nerves are pressed or somebody fell; by sign. */
export const nerves = {
  'sign-01': list(`
    the loo paper might as well not be there | everything between my legs feels like cardboard | I sat on the bike seat and there was nothing | it's gone quiet down there I can't feel a thing
    I don't like to say but my undercarriage has no feeling | me privates have gone to sleep | down below is like it's not mine | I keep checking and I still can't feel my bottom
    I think I'm a wee bit numb where I sit | my backside feels padded | there's a patch round my back passage with no feeling
    I can't feel my bum | everything between my legs has gone numb | it's like I'm sitting on cotton wool | my undercarriage has gone to sleep
    I've lost all feeling in my crotch | it's numb where I'd sit on a bike | I can't feel it when I go to the toilet and wipe | feels dead down below
    my private bits feel anaesthetised like at the dentist | there's no sensation round my back passage | my bottom and inner thighs have gone woolly
    I sat on the loo and couldn't feel the seat | the skin around my bits is tingling and numb | I touched myself down there and felt nothing
    since this morning my genitals are numb | my nether regions feel weird and numb | pins and needles in my groin and bottom
    I've sort of lost feeling down there | my saddle's gone numb | both cheeks of my backside are numb | I can't tell if I've wiped properly
    my vagina feels numb | my testicles feel numb | I can't feel my penis | numbness around my anus | there's a numb patch between my legs
    it feels like I've had an injection in my bum | my perineum has gone numb | my tail end is asleep and won't wake up | I feel nothing when I wash down there
    the area I sit on is numb | everything's gone fuzzy between my thighs | toilet paper feels like nothing | I've got no feeling front or back down below
    my bum went numb an hour ago and it's not coming back | strange tingling in my private parts since my back went | dead feeling in my crotch
    my lower parts feel frozen | can't feel my backside against the chair | inner thighs tingling and my bum is numb | I feel numb in the saddle area doctor
    it is like somebody put anaesthetic in my private area | my seat is numb | my bottom feels like it belongs to someone else
  `),
  'sign-02': list(`
    I've been stood at the urinal for ages and nothing | I've not been able to go since I woke up | my bladder feels full but it won't come | I didn't notice I'd wet the sheets
    it just trickles and I can't push it | I have to press on my belly to wee | I've soaked my trousers and didn't feel it | I'm getting no warning before I pee | water works have stopped working
    passing urine is not happening since yesterday only | I can't hold my wee any more
    I need to wee but nothing comes out | I haven't peed since yesterday | my bladder won't empty | I keep wetting myself without knowing
    I can't feel when I'm peeing | the wee just dribbles out | I've had to push to pee all day | I've no idea when my bladder is full
    I wet the bed last night and I never do | pee is leaking out of me | can't start the flow | I stood at the toilet for ten minutes and couldn't go
    I can't pass urine | I've gone numb and I can't pee | my waterworks have stopped | waterworks aren't working | I've lost control of my waterworks
    I've been leaking urine since my back went | I didn't know I'd wet myself until I felt the damp | my stream has gone really weak all of a sudden
    I can't tell whether I need a wee | I haven't been able to go for a pee all day | I've lost the urge to pee | no urge to wee at all since last night
    I am not able to pass urine since morning | urine is coming without control | bladder has gone on strike | my bladder's not working
    I pee myself when I stand up and can't feel it | I'm dribbling and can't stop | I've had an accident and wet my trousers | I can't hold my water
    I'm bursting but I can't go | I'm desperate for a wee and it won't come | I have to strain to get any pee out | only drops come out when I try to pee
    I've become incontinent | I'm peeing without feeling it | I had to change my trousers I wet them | suddenly can't control my bladder
    I've not urinated for twelve hours | my wee won't start | hard time peeing since the back pain | it takes ages to start peeing today
    I can't empty my bladder properly since my back went
  `),
  'sign-03': list(`
    I've messed myself and I didn't even know | there was poo in my pants and I hadn't felt it | I couldn't stop it coming out the back | my bowels have let go | I can't clench my bottom any more
    I've lost control at the back end | motion is coming without me knowing | I didn't feel that I'd been
    I pooped the bed | I pooped my pants | I've messed my pants and didn't feel it | poo just came out of me | I can't hold my bowels
    I've lost control down the back end | I soiled myself and didn't even know | my bowels opened without me feeling it | I can't feel when I need a poo
    I've had an accident with my bowels | I'm leaking poo | I crapped myself | I shat myself | I've shit the bed | there's poo in my underwear and I never felt it
    I can't tell if I'm passing wind or poo | I can't clench my bottom anymore | my back passage won't hold | no control over number twos
    motion came without my knowing | I lost bowel control this morning | I've become incontinent of faeces | stool is leaking out
    can't squeeze my bum hole | I can't keep my poo in | I keep soiling my trousers | I had a number two in my pants without noticing
    I messed the bed | I dirtied myself and did not feel it | my bowel just lets go | I don't feel myself going to the toilet any more
    I've pooed without meaning to since my back went | haven't got any control of my bowels today | I can't feel my back passage
    bowel incontinence started yesterday | I did a poo and had no idea | it just fell out of me and I couldn't stop it | I can't hold it in at all the poo
    I've had bowel accidents since yesterday | my bum leaks and I can't feel it | suddenly can't control my poo | lost control of my back end
    my rectum feels numb and I leaked
  `),
  'sign-04': list(`
    my legs won't do what I tell them | I keep tripping because my foot won't come up | my knees fold when I stand | I can't get my toes off the floor | my legs are turning to string
    my foot slaps when I walk since this morning | both legs feel like they belong to somebody else | it was one leg and now it's both | I can't push down on the pedal any more my foot is so weak
    my thighs are too weak for the stairs all of a sudden | legs are not taking my weight
    both my legs have gone weak | my legs are like jelly and getting worse | I can't lift my foot up | my foot slaps the floor when I walk
    my legs buckled under me | I can't feel either leg | my legs won't carry me | my foot has dropped | I can't push up on my toes
    my knees keep giving way | numbness is spreading up both legs | I can't stand my legs just fold | pins and needles in both legs
    both legs are tingling and heavy | my legs feel like they don't belong to me | my right foot is dragging | I keep tripping over my toes
    I can't bend my ankle up any more | the leg's getting weaker by the hour | I've no strength in my left leg | I can't move my toes
    my legs feel paralysed | there's no power in my legs | I can't feel my feet on the floor | from the waist down it's numb
    the numbness has gone into the other leg as well | pain shooting down both legs at once | sciatica in both legs | my legs have stopped responding
    I tried to stand up and my leg collapsed | my leg is giving up on me | I cannot lift my leg off the floor it's gone weak
    my legs have turned to rubber | my legs are numb and floppy | both feet are numb | both feet are pins and needles
    I can't walk properly my legs are weak | I can't wiggle my toes | my foot's gone floppy | I'm losing the use of my legs
    my thighs are weak I can't get out of a chair | can't feel my toes on either foot | legs feel like lead and won't move
    my leg just gives out when I put weight on it | one leg's gone dead and weak | the weakness in my leg is getting worse
    I can't raise my big toe | I've lost movement in my foot
  `),
  'sign-05': list(`
    since my back went I can't feel anything in bed with my husband | nothing works in the bedroom since Tuesday | everything's gone dead when we make love | I can't get hard since this started
    I can't get an erection since this started | no feeling down there when we make love | I couldn't feel anything during sex
    I can't climax since my back went | my willy has no feeling | sex feels numb since my back problem | I've lost sensation in my penis
    things don't work in the bedroom since my back went | I can't get hard since the spasm | I've gone numb during intercourse
    ejaculation has stopped since the back pain | I can't orgasm anymore it's just numb | no sexual sensation since yesterday
    my manhood isn't working since my back seized | can't keep it up since my back trouble | I can't feel my husband when we have sex
    my clitoris is numb | my private parts don't respond any more | I've got erection problems since the back pain began
    sudden impotence with back pain | I've become impotent since my back | I can't get aroused and it's numb | there's nothing when I touch myself
    loss of sexual feeling since my back injury | I can't feel it when I have sex | sexual function has changed since this began
    my erections have stopped since my disc went | can't perform in bed since my back went it's numb | it doesn't get up anymore since the pain
    no feeling in my bits when I'm intimate | since the spasm I feel nothing in bed with my wife | intercourse feels like nothing now
    I can't ejaculate | I've lost all feeling during sex since Tuesday | my sex organs feel dead | my genitals don't feel touch when we have sex
    I have no sensation during sex doctor | sexual problem came with the back pain
  `),
  'sign-06': list(`
    I came off my motorbike an hour ago | a car ran into the back of us and now my back | I went down the whole staircase | I dropped off the roof of the shed | the horse threw me
    I was hit by a bicycle and my back went | the ladder went from under me | I got knocked down on the crossing | I landed flat on my back from the loft
    I fell off the roof this morning | I fell down a whole flight of stairs | I came off my motorbike | a car hit me | I was in a crash yesterday
    a wardrobe fell on me | I fell out of a tree | I got knocked down by a car | I was rear ended on the motorway | my horse threw me
    I landed flat on my back from a ladder | I slipped off the scaffolding | I fell three metres | I dropped from a wall onto concrete
    I came off my bike at speed | I went over the handlebars | somebody kicked me in the spine | I was hit in the back with a bat
    I fell from the loft | I fell off a truck | I went down hard on the ice and can't move | I fell and now I can't get up
    the ladder went from under me | I've been run over | I flipped the quad bike | I was thrown off a horse | got tackled and heard my back crunch
    I crashed the car and my back hurts | I've had a road accident | met with an accident | I fell off a balcony | I tumbled down the stairs
    I fell backwards down the steps | a beam dropped on my back | I jumped off the shed and landed badly | diving accident hit the bottom
    I've had a nasty fall off the stepladder | I'm seventy eight and I fell in the bathroom | I fell off the bed and my back is broken I think
    I was knocked off my bicycle | a cow crushed me against the gate | the jack slipped and the car came down on me
    I slipped in the shower and landed hard on my spine | I fell off the trampoline onto my back | I'd a bad tumble from the attic
    I've had a hard fall | I was in a car wreck
  `),
};
