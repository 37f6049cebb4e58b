import { list } from '../list.ts';

/** How people say what wants a check in days or weeks; by sign. */
export const pattern = {
  'sign-16': list(`
    it wakes me up every night | the pain is worst at night | I can't find any position that eases it | it never lets up day or night
    I haven't slept for weeks with it | it hurts just as much lying down | whatever I do it won't ease | I'm up walking the floor every night with it
    the pain's there all the time even at rest | it's constant and getting worse every week | nothing takes it away not even lying still
    no position is comfortable at all | I wake at three every night with the pain | it's worse in bed than when I'm up | nights are unbearable with it every night
    it's relentless | there's no let up at all | it never stops hurting even when I rest | I've tried every position and nothing eases it
    lying down makes no difference it still hurts | the pain keeps me awake night after night | it's there round the clock | steadily worse for weeks now
    pain in the night wakes me always | pain is constant twenty four hours | I get no relief whatever I do | I sit up all night in the chair because of it
    it gnaws at me all night | I can't get comfy any way at all night long | it's not eased once in a month | deep constant pain at night
    I wake up in agony every single night | it hurts the same whether I move or rest all the time | it doesn't matter how I lie it never goes
    every night the pain gets me out of bed | rest doesn't touch it and nights are worse | it never goes away not for a minute | the pain is non stop
    never lets up | worst at night | awake every night | constant day and night | no easy position | pain round the clock | rest doesn't help
    nights are hell | wakes me always | no relief ever | unrelenting | even lying down hurts
    it has me up at two then at four then at five every blessed night | it's like toothache in my spine all night and nothing shifts it
    I've forgotten what a night's sleep is because of this pain | I dread going to bed because that's when it's at its worst
    I'm fine enough in the day but at night the pain is unbearable and no way of lying helps
    pillows under my knees pillows between my knees nothing touches it all night | on my back on my side on my front it's all the same pain
    sitting standing lying makes not one bit of difference it's always there | I'm walking up and down the hall at night because the bed makes it worse
    it bores into me all night like a drill | it burrows away in there and doesn't ease off night or day | a boring pain that doesn't change whatever I do
    the pain doesn't care whether I rest or not it's there the whole time | each week it's a notch worse and it hurts even when I'm still
    it's creeping up week by week and there's no break in it | there isn't a single moment in the day or night when it's not hurting
    it's there when I go to sleep if I sleep and it's there when I wake | whole night I am not sleeping due to pain
    pain is more in the night and no position is giving relief | pain is there even in rest and it is increasing every week
    I have me nights ruined with it it doesn't ease at all | I sleep in the armchair now because the bed's murder every night
    painkillers don't touch it at night and neither does lying any which way | heat doesn't ease it rest doesn't ease it and nights are the worst of all
    I toss and turn till dawn every night and there's no easing it | rest makes no odds it's the same pain
    is it normal that it wakes me every single night | shouldn't it ease off when I lie down because mine never does
    it's keeping the whole house awake me groaning every night | I've been kneeling by the bed at night because there's no comfortable way to lie
    no let up for a month now | my pain's on all the time like a light nobody can switch off | there's no off switch on this pain day or night
    I can't point to any position that takes it away | the dead of night is when it's fiercest and nothing I do helps
    it gets me out of bed in the small hours every night | I'm ratty because it's woken me every night this month
    all night long it throbs away no matter how I lie | it's steady and deep and it doesn't ease when I'm resting | pain that just never ever switches off
    I've tried the sofa the floor the recliner and three different mattresses and it still hurts all night long in every one of them
    every night for the last five weeks I've woken about three with this deep ache and I end up pacing the kitchen until it's light
    with my old back trouble I could lie down and get ease but this one hurts the same lying down and it never stops
    the daytime's bad but it's the nights that are killing me because there's no way I can lie that gives me any relief
    I'm a big strong fella and I'm in tears at four in the morning every night because nothing takes the edge off it
    whatever I do or don't do it's there and it's been getting steadily worse for about six weeks and I never get a break
    I haven't had two hours' sleep in a row for weeks because the pain wakes me and I can't find a way to lie
    hot bath and tablets and rest and moving about and not one of them makes any difference to this pain night or day
  `),
  'sign-23': list(`
    I'm seventy two and I've never had back pain before | I'm only sixteen | I'm nineteen and it's my first bad back | this is nothing like my usual back pain
    I'm sixty five and this is my first ever back pain | never had a day's back trouble in my life till now and I'm eighty
    it's a totally different pain from before | it's not my normal bad back this is new | I'm a teenager and my back hurts | I'm fifty eight and it's the first time
    I've had back pain for years but this is different | this isn't my usual | I'm in my eighties and this came from nowhere
    first back pain of my life at seventy | I'm fifteen and my back went | the pain has changed it's never been like this | I'm eighteen and never had this
    it's in a different place to my usual back pain | I'm an old lady and never had this before | I'm sixty nine and it's brand new
    this feels nothing like my other attacks | I turned sixty and for the first time my back hurts | new kind of pain not like before
    I'm seventy never had such pain before | at my age first time back pain | I'm past eighty and my back never troubled me before
    I'm seventeen | never had this before and I'm nearly sixty | it's unlike any back pain I've had | a different sort of pain to what I usually get
    I'm a pensioner and this is new to me | something's different this time | it's not the same as last time it's different | I've never felt this type before and I'm sixty two
    I'm just nineteen years old with back pain | old man here never had a bad back till this week
    first back pain ever | only just seventeen | brand new at seventy | not my usual pain | different this time | schoolboy with backache
    eighty and first time | teenager bad back | never before | totally new pain | I'm in year eleven | pensioner first backache
    I've reached eighty four without a single day of back trouble until this | not once in sixty eight years has my back bothered me
    I'm drawing my pension and this is the first back pain of my life | I'm a great grandmother and my back never hurt till this week
    I retired last year and I've never had so much as a twinge before | my back's been good as gold for seventy five years and now this
    I'm fifty nine and I've never known back pain before | I'm sixty six and I never in my life had a back ache | I'm a sixth former and my back hurts
    I'm doing my a levels and my back's packed in | I'm in high school and my back hurts so bad | I turned sixteen last week and my back's really sore
    I'm thirteen and my back hurts after school | mum said to ask you I'm only twelve and my back hurts
    I'm a student just turned eighteen and I've never had this | nineteen years young and never had back trouble till today
    I'm too young for this I'm only fifteen | my age is seventy one and such back pain has come first time
    first time in life I am getting this pain and I am sixty three | I am class ten student and having back pain
    I know my own bad back and this isn't it | I've had a dodgy back for years and this is a whole other animal | this is not the pain I know
    I've had dozens of these attacks and none of them felt like this | it's in a spot it's never been in before
    the old pain was an ache and this one's something else altogether | it doesn't act like my normal back pain at all
    it's changed its nature it's not the pain I'm used to | my bad back always follows the same pattern and this has broken it
    usually I know what set it off but this is a strange new pain | it's usually lower and duller and this one's new to me
    me back's been at me for thirty years but never this way | I'm on the wrong side of sixty and I've never had back pain in my life before
    is it odd to get back pain for the first time at seventy eight | should this feel so different from my last bout
    why is it different to how my back normally hurts | I don't recognise this pain | this isn't the spasm I normally get it's another kind of pain
    I'm nearly ninety love and never had it before | I've no history of back pain and I'm sixty seven
    I've worked on the buildings all my life and my back was never any bother until I turned sixty one last month
    I get a bad back every couple of years and I know exactly how it goes but this time it's nothing like that
    I'm only seventeen and I play football for my school and my back's been hurting since last week and it never did before
    I've had lumbago since my forties and could set my watch by it but this is a new sort of pain in a new place
    well I'll be eighty in march and I've never had a day's bother with my back until it came on out of nowhere on sunday
    my gran looks after me and she said to tell you I'm fourteen and that my back has been sore for days
    the physio always said mine was muscle but this doesn't feel like any of the times before it feels quite different somehow
    I'm seventy three and fit as a flea and I've never had trouble with my back ever so I don't know what to make of this
  `),
  'sign-24': list(`
    I'm stiff as a board for an hour every morning | it's worst first thing and eases once I move | my back's stiff in the mornings for ages
    it gets better with moving and worse with rest | I wake in the second half of the night stiff | I've got psoriasis and a stiff back
    it takes me an hour to straighten up every morning | mornings are terrible but by lunch I'm fine every day | I've had eye inflammation and a stiff back
    stiffness for more than half an hour each morning | I have Crohn's disease and my back's stiff | resting makes it stiffer and exercise helps
    I have to get up at four because I'm so stiff | I've had this morning stiffness for months | I loosen up after an hour or so each day
    ankylosing spondylitis runs in my family and I'm stiff every morning | the longer I lie the stiffer I get and walking frees it
    every morning I'm like the tin man for an hour | morning stiffness lasts a long time | stiff in the morning better by afternoon for months
    I've got colitis and back stiffness | my back is rigid when I wake and it takes forever to loosen | stiffness goes when I'm active but comes back with rest
    my back locks up overnight every night and takes an hour to free | I'm thirty and wake up stiff daily for a year | I had uveitis and my back aches in the mornings
    back is stiff early morning daily one hour | better after my run worse after sitting for months | I creak for an hour each morning
    it's always bad in the early morning and wears off with movement | I get woken at five by stiffness | exercise makes it better rest makes it worse
    I have stiff back each morning more than thirty minutes | psoriasis runs on my elbows and my back is stiff every morning
    stiff every morning | hour to loosen | tin man mornings | better once moving | rusty till lunchtime | rest makes it stiffer | psoriasis and stiff back
    spine stiffness at dawn | ankle oh sing spondylitis | a s diagnosis | hip bones ache mornings | rigid on waking daily
    I have to roll out of bed like a log every morning and it's an hour before I can bend to the sink
    I get up an hour early just to get my back unstuck before work | the morning shower's the only thing that starts to free me and it takes ages
    I'm like an old gate every morning and I'm only twenty eight | I'm thirty two and it takes me till ten o'clock to stand straight
    I'm in my twenties and I've had a stiff achy back every morning for a year | I crawl out of bed like an old man every morning and I'm only thirty five
    by dinner time I'm grand but the mornings are set in concrete every day | every morning's the same my spine's been cemented overnight
    once I've walked the dog for an hour it frees up and when I sit it sets again | a day on the sofa makes it worse and a day digging makes it better
    lie ins are murder because the longer I stay in bed the stiffer I get | I wake round four with a stiff sore back and have to get up and walk it off
    I'm awake from four every morning because of the stiffness and moving eases it
    the ache swaps from one buttock to the other and mornings are the worst | left buttock one week right buttock the next and stiff every morning
    my heels are sore and my back's stiff every morning for months | my finger swelled up like a sausage and my back's stiff each morning
    I've scaly patches on my elbows and my back's stiff for ages in the mornings
    my skin flakes with psoriasis and now my spine's seizing up each morning
    my eye went red and sore and light hurt it and I've had a stiff back for months too | I keep getting iritis and waking up stiff
    I've had inflammatory bowel disease since college and my back is stiff every morning
    my gut's inflamed with crohn's and my lower back's stiff when I wake | I have that gene the b twenty seven and I'm stiff every morning
    hla b twenty seven positive with a stiff spine | my brother's got ankylosing spondylitis and I'm starting to wake up stiff every day too
    morning time one hour my back is like wood and then slowly it opens
    every day after getting up my back is tight for one hour then by walking it becomes okay
    I do yoga and it goes and I sit at my desk and it comes back that's been months now
    after football it's lovely and after a film it's rigid and that's been going on since last year
    long car rides lock me up and a swim sets me free it's been like that for ages | it wears off as I get going each day
    my back's at its worst first thing every day and takes most of an hour to thaw | it needs an hour of pottering before my back will bend each morning
    is it normal to be stiff for an hour every single morning | should it take me till mid morning to get moving every day
    why does my back feel better with exercise and worse with rest for months on end | sacroiliitis | my sacroiliac joints are inflamed they told me
    I can't tie my laces before nine but by noon I could touch my toes and it's every day
    I've woken up stiff as a plank every day for the last six months and it takes an hour and a hot shower to shift it
    the weird thing is that when I rest it gets stiff and sore and when I'm on the go all day at work it hardly bothers me
    I've been like this since I was about twenty five with a stiff back each morning that eases off when I get moving
    my husband has to pull me up out of bed because I'm so stiff and then by eleven you wouldn't know there was anything wrong
    for months now I wake up at about five with my back all stiff and I've to get up and walk round before it eases
    I thought it was my mattress but it's been four months of being stiff for an hour every morning in every bed I've slept in
    I'm a young fella and the lads slag me for walking like a pensioner every morning but by the afternoon I'm out running
  `),
  'sign-25': list(`
    it shoots down the back of my leg | pain goes from my bum to my foot | I've got sciatica | my leg is tingling | pins and needles in one foot
    there's a burning down my leg into my calf | my toes are tingling on one side | a nerve pain down my left leg | a bit of numbness on the outside of my foot
    it's gone into my leg below the knee | the pain runs down to my ankle | electric shocks down one leg | my sciatic nerve is playing up | I've got that sciatic thing
    pain travelling from my hip down to my heel | my calf aches and tingles from my back | pain going down right leg | leg pain worse than the back pain
    my leg's tingly all the way down | shooting pain in my right leg | nerve pain in my leg | I've a trapped nerve down my leg | numb patch on my shin
    sciatica's back | pain radiating into leg | it zings down my leg when I bend | my foot has pins and needles | hot wire down my leg
    it hurts down to my toes | tingling in my calf | the pain has moved into my leg | leg is paining from hip to foot | my bum cheek and leg hurt down to the foot
    pain down one leg | sharp pain from my back to my knee and below | my leg's throbbing down the side from my back | one leg tingles when I sit
    sigh attica in my left leg | my leg is on fire down the back
    sciatica left side | shooting leg pain | fizzy foot | pain below knee | leg electric shocks | trapped nerve leg | pain down to ankle
    tingly toes one foot | leg nerve pain | bum to heel pain | sigh attic nerve | si atika | hurts more in the leg than it does in the back
    it's my leg now not my back it runs right down the outside to my little toe | it starts in my bum cheek and streaks down like lightning into my calf
    like someone's plucking a guitar string from my bottom to my ankle | there's a cable of pain from my hip to my shin
    it's like a hosepipe of fire down my left leg | there's ants crawling in one foot | champagne bubbles down the side of my leg
    my big toe keeps fizzing on one side | the top of my foot is tingly | one of my feet has gone to pins and needles since my back went
    it feels like cold water trickling down one leg | there's a buzzing in my calf like a phone on silent | when I sneeze it shoots down my leg
    coughing sends a jolt from my back to my knee and down | when I sit in the car my right leg zings to the ankle
    sitting on my wallet sets off the nerve down my leg | I get a zap down my thigh and shin if I bend
    as soon as I straighten my knee it pulls and burns all the way down the leg | it's a gnawing pain in my calf that comes from my back
    my shin's sore and it's coming from my back | my left buttock throbs and it goes down into the foot
    I've got the nerve thing where it goes down one leg | doc said it's a disc pressing on the nerve and it goes down my leg
    they said l five nerve and my leg's tingling | a slip disk is giving me pain down the leg | my slipped disc has sent the pain down into my foot
    nerve is pulling from waist to foot in right leg | right leg is having current like shock | pain is travelling from hip to toe in single leg
    me leg's banjaxed with the sciatica | my auld sciatica is acting the maggot | me sciatic's giving me gyp | crook sciatic nerve here mate
    my leg feels bruised all the way down on one side and prickly | the outside of my calf is a bit dull to touch and tingly
    there's a numb patch on the side of my shin the size of a coin | is it sciatica if it goes past my knee
    it's gone from my back into my leg is that bad | wondering if a pain from my buttock to my calf is sciatica
    my back's not so bad now but there's this horrible toothache sort of pain that runs from my backside right down to my ankle
    every time that I bend to tie my shoe it's like someone pushed a red hot needle down the back of my right leg
    I drive a taxi and after an hour there's a burning down the back of one leg and my toes start to tingle
    started as a sore back on monday and by wednesday it had travelled down through my bum and my thigh and into my calf
    I've had sciatica in the past and it's the very same again down the left leg with the tingling in the outside of my foot
    my nan calls it the sciatics and says it'll pass but it's running from my hip to my foot like electricity
    so I bent down to get the washing out of the machine and got a bolt down my leg and now my foot's all prickly
    hmm it's hard to describe it's like a long thin pain that starts in my buttock and finishes in my toes only on the right
  `),
  'sign-26': list(`
    there's a lump on my spine | I found a bump on my back | my back looks bent to one side | my spine's gone crooked | one shoulder's higher and my back is twisted
    there's a swelling by my backbone | a bone is sticking out of my back | I've got a hump that wasn't there | my wife says my spine looks curved
    my back's a funny shape | a hard lump next to my spine | my back has gone S shaped | a growing lump on my lower back | I look lopsided since my back went
    my spine sticks out in one place | there's a golf ball on my back | I can see a bulge in my back | I'm leaning over to one side and can't straighten
    my back bone is looking crooked | there is swelling on my back | a lump has come up on my back | my spine looks wonky in the mirror
    my ribs stick out on one side at the back | I noticed a dent in my spine | the shape of my back has changed | there's a step in my spine
    I've a knobbly bit sticking out of my spine | new lump in the middle of my back | my back is humped | I've got a swelling over my tailbone
    my spine is bent like a banana | one side of my back is puffed up | bump on the backbone | my back has a strange curve since last week
    my son noticed a lump on my back | a soft lump on my back that's getting bigger | my posture's changed I'm bent sideways with a twisted spine
    lump on spine | crooked back | bent sideways | hump appeared | bony bump | spine gone wonky | bulge beside backbone | banana back | lopsided ribs
    swelling over spine | back looks twisted | growing back lump | I've got something like a walnut under the skin next to my spine
    a squishy lump's come up by my waist at the back | there's an egg on my backbone | there's a marble under the skin right over my spine
    I can feel a ridge in my spine that wasn't there before | one of the bones in my spine is poking out more than the rest
    there's a bony knuckle sticking up half way down my back | there's a shelf in my lower back like a stair where one bone has slid
    my spine's zig zagging | my back's like a question mark | I look like the leaning tower when I stand up
    I'm tilted over like a boat and I can't come upright | my top half has slid across from my bottom half
    my body's gone one way and my hips have gone the other | my belt line slopes down on one side since my back went
    my skirt hangs crooked now because I've gone lopsided | my shirt rides up on one side because my back's bent
    the tailor said that one shoulder's lower than the other and my spine isn't straight | in the photo my back is clearly bent to the left
    I saw my back in the changing room mirror and it's all crooked | when I bend forward one side of my back is higher than the other
    my shoulder blade's jutting out like a wing on one side | my ribcage has twisted round and it's poking out at the back
    my back's rounded right over and I can't make it flat | I've become hunched all of a sudden | I've developed a curve in my upper back like a turtle
    I can't lie flat for the hump that's grown on my back | there's a puffy bit on my back as big as my palm
    the swelling near my spine's grown since last month | my masseuse found a hard lump beside my spine | the barber noticed a lump at the top of my back
    my mother saw that my daughter's spine has a curve in it | my back bone is coming out on one side
    one lump is there on my back and it is becoming big | backbone has become tedha I mean bent | me back's gone all cockeyed | my back's on the huh
    my back's gone wonky donkey to one side | skoliosis I think because my back looks bent | is it normal for one side of my back to bulge out
    should there be a lump on my backbone | does a lump near the spine mean something
    I was having a wash and I ran my hand down my back and found a hard lump beside my spine that was never there
    since my back seized up last tuesday I've been standing all bent over to the left and everyone says I look like a bent nail
    my husband was rubbing cream on my back and said that there's a bump on my spine about as big as a plum
    I asked my wife to take a picture and you can see that my spine isn't straight any more it bends like the letter c
    I've had a fatty looking lump on my lower back for a while but lately it's been getting bigger and it's gone hard
    my school bag feels uneven and mam says it's because one of my shoulders is up and there's a curve in my back
  `),
  'sign-27': list(`
    I've got a blistery rash on my back | there's a band of blisters round my side | I think it's shingles | a painful rash came up on one side
    red spots in a line round my ribs and it burns | my back is burning and there are blisters | little blisters on one side of my back
    I've come out in a rash where it hurts | a stripe of spots around my waist | burning skin and a rash on my back | crusty blisters on my back
    the rash is only on the left side and it stings | fluid filled spots on my back | I had chickenpox and now a painful rash on one side
    there's a rash in a belt round my middle | herpes zoster on my back | my skin hurts and there's a rash | blistering patch on my back
    spots with water in them on my side | rash with burning on one side of back | it's all blistered along my rib | I've shingles coming
    a red blotchy rash that burns on one side | blisters came up overnight on my back | my back's got a rash and the skin is on fire
    a painful strip of blisters | tingly rash on my back | weepy spots on one side of my back | a burning rash along my ribs
    a row of blisters on my hip and back | the skin on my back is sore with little blisters | itchy painful bumps in a band on one side
    patches of blisters on my back | my back has broken out in blisters
    shingles rash | blisters on back | band of spots | rash and burning | one sided rash | blistering belt | shin gulls | stripe of blisters
    burning skin spots | crusting blisters | shingles on ribs | weeping rash back | I've got spots coming out in a line from my spine round to my tummy
    it's a half belt of blisters that stops dead in the middle | there's a rash on the right that doesn't cross over to the left
    there's a patch of little bubbles on my skin by my waist | it looks like someone flicked boiling fat on my back all blisters
    it looks like I've been stung by nettles in a strip round my side | it burned for two days and then the spots came up
    the skin was tingling at the weekend and now there's a rash there | my shirt touching the rash is agony
    I can't bear my bra on it there's a line of sore blisters under the strap | even the sheet hurts the skin where the spots are
    my skin's raw and blistered down one flank | clusters of tiny blisters on my hip | red lumps turning into blisters round my ribs
    the blisters have gone yellow and crusty along one side | some of the blisters have burst and they're stinging
    the spots have clear fluid in them and they're all on my left side | there's pus filled pimples in a row across my back and they burn
    the doc said I'd shingles once before and it's the same rash | I think my chickenpox has come back as shingles
    my grandkids had chickenpox and now I've a burning rash round my waist | I'm old and never had the shingles jab and now there's a blistery band on me
    water boils have come on one side of my back with burning | small small blisters on waist one side and too much burning
    one side of my stomach to my back is full of red eruptions | me side's come out in blisters and it's burning the bejaysus out of me
    I've come out in a rash like a seat belt across me | there's a nasty looking scabby patch on my side that stings like mad
    prickly hot rash all along one rib | the rash has spread from my backbone round to my belly button on one side | a girdle of blisters
    my skin's bubbling up on one side of my back | an angry red strip with blisters on it
    it's like a burn but I didn't burn myself and it's come up in blisters | the skin on my left side is crawling and there's spots coming up
    is a blistery rash on one side shingles | could these spots round my waist be shingles
    should I worry about a rash that burns and blisters on my back | I thought that it was heat rash but it hurts and it's blistering
    rash on my bum cheek with blisters only on the one side | do you think it might be shingles I've got a painful stripe of spots
    my back was burning for no reason since friday and this morning my wife spotted a line of red blisters going round my side
    I thought I'd pulled a muscle in my ribs but now there's a strip of watery spots exactly where it was sore
    I used a new washing powder so I blamed that but the rash is only on one side and it burns and it's gone into blisters
    there's a red rash like a ribbon running from my spine to the front and the blisters are stinging so bad that I can't wear a top
    my neighbour's a nurse and she took one look at the spots on my side and said that looks like shingles to me
    I had terrible chickenpox as a boy and I'm seventy now and there's a crop of painful blisters come up round my waist
    I'm getting burning pain and a crop of blisters on my left flank
  `),
  'sign-29': list(`
    it's been three weeks and it's no better | I've had this for two months now | it's still bad after six weeks | a month on and I'm no better
    nothing's changed in weeks | it isn't getting any better after a fortnight | I've been like this for weeks | it's getting worse not better after two weeks
    I've had back pain since Christmas and it won't shift | weeks of this and it's just the same | it's dragged on for three months
    I've tried everything for weeks and nothing works | it's week five and still can't bend | I've been off work a month with it
    it's been ages and there's no improvement | going on two months and it's still there | I've done the exercises for six weeks and I'm not improving
    it's over a month since it started and it still hurts | it hasn't improved since last month | been suffering for ten weeks
    my back pain is there since two months | no improvement since three weeks | I'm not getting better at all after all this time
    two weeks in and it hasn't eased | I can't do anything for six weeks now | it's been a whole month and I'm still laid up
    it's been going on for ages now months even | still the same after twenty days | pain has lasted more than six weeks | four weeks and it's worse
    it's not settling it's been weeks | I thought it'd go but it's been two months | this has been going on since the summer
    it's been a fortnight and no change | long time now it's not healing months | I've had no relief for weeks and weeks
    weeks have passed and I'm still in pain | it's not easing after three weeks of rest
    weeks no change | still sore month later | not healing | three months in | dragging on | no better yet | seven weeks now | months of this
    won't go away | still bad weeks later | a month already | since last year | everyone said six weeks and we're well past that
    I was told a fortnight and it's been five | I'm going nowhere with this it's been nearly two months | easter to now and my back's not a bit better
    it was bonfire night when it started and it's still here | my back went at diwali and it's still not right
    I hurt it on st patrick's day and I'm still crocked | I hurt my back before the school holidays and the kids are back now and it's still bad
    my sick note's run out twice and I'm still not right | I've used up all my sick leave and it's no better | I've been off the tools for nine weeks
    we're on page three of the calendar and it's still sore | I've been doing everything you said for a month and there's not a bit of difference
    I've done your programme for six weeks and I'm no further on | I've been to the physio eight times and it's as bad as ever
    I've finished two boxes of gel and a month of exercises and nothing | I'm stuck at the same level of pain as a month ago
    it got a bit better in week two and then stopped and that's three weeks ago | I keep waiting for it to settle and that's seven weeks of waiting
    it's hanging round like a bad smell for months | it's outstayed its welcome by about a month | how many more weeks it's been eight
    shouldn't it be better by now it's been five weeks | is it normal for it to still hurt after ten weeks
    one and a half months completed and still the pain is there | since last two months I am taking rest and no improvement is there
    from diwali time my back is like this only | pain is continuing since forty days | it's been donkey's weeks and I'm no better
    it's been yonks and it's no better | been crook with me back for a couple of months now | me back's been at me since before christmas
    I've lost count of how many weeks it's been sore | another month gone by and I'm still hobbling | I've had more than a month of this back pain
    my back's been bad since the clocks went back | it's gone on longer than it ever has before nearly seven weeks now
    this is my fourth week and I'm honestly no better than day one | going into my third month of back pain
    last time it cleared in days but this has been weeks and weeks | still there after all these weeks
    I did my back in at the start of the summer lifting the caravan and here we are in the autumn and it's no better
    I've rested it and moved it and heated it and iced it for the best part of two months and it's still just as sore
    my boss keeps asking me when I'll be back on site but it's been six weeks and it isn't improving at all
    they all say it goes in a few weeks but I'm at week eleven and I still can't put my own socks on
    I've been patient and kept active like the leaflet said and it's been over a month and it hasn't shifted an inch
    I started with you about five weeks ago and to be honest there's been no change and I'm losing faith in it
    it's not that it's terrible it's just that it's been there for three months straight and it doesn't seem to get any better
  `),
};
