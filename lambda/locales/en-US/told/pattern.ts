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
    I see every hour on the clock go by and I've tried lying all ways | I've heard the milkman come every day for a month because of it | I know every creak in this house at four o'clock from walking about with it
    when the house goes quiet it starts up worse and it won't be shifted whatever way I lie | bed's a torture chamber and the chair's no kinder
    whichever way I turn on the mattress it's just as bad and that's every time I go to bed | the minute my head hits the pillow it begins and it's there till the birds sing
    I dread the dark because it'll have me up again till dawn like always | it has me out of bed at three on the dot and there's no lying back down
    I've not had a proper kip since it began because it won't let me be | I'm like a ghost wandering the landing till sunrise every time I go to bed
    the small hours belong to this thing I can't lie I can't sit I can't do anything for it | it's on the go from dawn to dawn | it doesn't clock off
    it's there at breakfast it's there at supper and it's there at four a m | resting is no use to me it carries on just the same | putting my feet up does nothing for it the ache carries on all the same
    lying flat or curled up or propped on six cushions it's all one to this pain | I lie still as a stone and it's every bit as bad
    if I don't move a muscle it still hurts exactly the same and it's like that round the clock | there's no way of lying I haven't tried and it beats every one of them
    it's the dead hours that finish me it's like a dog chewing a bone in there | it chews away in there whether I'm up or down or moving or still
    it drills and drills and I could be asleep or awake it's all the same to it | it hums away in there like a fridge that never cuts out | it's like a tap that nobody can turn off
    it's with me always like my shadow and it's stronger each week | a bit more each week and not one minute's peace
    my wife finds me on the kitchen floor at half three every time and I can't get easy there either | he's up pacing till daylight every blessed night and nothing I do for him helps
    she's crying in the bed till morning every night and no pillow helps her | my husband sleeps in the recliner and still it wakes him at two and three and four
    my mum's not slept in weeks with it it hurts whatever way we turn her | my dad says the pain's no different lying down and he's up all night every night
    I'm writing lists at four in the morning because lying down is useless against it | oh the nights | god the nights are long with this | lord it never stops
    ugh up again all night with it every night's the same | mmm it's worse in bed that's the strange thing and it's been weeks | honestly there's no getting easy
    jeez it got me up again at three same as every night | all night every night | no ease anywhere | up pacing till dawn | bed makes it worse | three a m every night | hurts lying still too
    there's no peace with it | can't get easy any way | nothing shifts it ever | same pain lying or standing | rest is no help | night and day same ache | doesn't switch off | always there getting worse
    sleepless with it for weeks | it might be nothing but it's much worse once I'm in bed and it wakes me each time | I think it's worse lying down and that can't be right can it
    I'm not sure I've had an hour without it since it began | I suppose everybody's sore in bed but mine has me up and walking every night
    maybe it's my imagination but it never seems to switch off not even when I rest | I wouldn't say it's agony but it never goes and it has me awake every night
    it's sort of a boring ache deep in and no way of lying suits it | perhaps it's the mattress but I've tried three beds and the floor and it still has me awake till dawn
    hmm I don't think it's ever let go of me these five weeks not for a second | I don't know I keep thinking I'll find a comfortable way and there isn't one
    probably should have said that it's the lying down that's hardest and it gets me up nightly | could be I'm soft but I can't find any way to lie or sit that takes the edge off
    I used to be able to curl up on my side and it would go off but now it's as bad curled up as it is walking about
    my son bought me a fancy bed and my daughter bought me a fancy chair and I've spent the last month standing at the window till dawn in spite of both
    I do the night shift at home now I call it because from one till six I'm walking round the table with this ache and there's no sitting down with it
    I had a hip once that was sore when I moved and grand when I lay but this is the opposite it's there when I lie and it's there all the time
    we went away for a fortnight for a rest and I rested and rested and it was just as bad on the last night as the first
    they say lie down and it'll pass so I lie down and it doesn't pass and I get up and it doesn't pass and it's been like that for weeks
    at bedtime I take two tablets and I'm still awake with it at two and at three and at four and I've no way to get comfy
    it began as a little ache at bedtime and each week it has grown and now it has me sitting on the edge of the bed till sunrise
    I nod off and ten minutes later it has me bolt upright and it goes on like that till daylight every single time
    the doctor asked me what makes it worse and I said nothing and what makes it better and I said nothing it's just there | in bed it's worse than on my feet and it never goes off
    in the dead of night it bores into me and there's no way to lie | at two in the morning it's at its very worst and that's every night | from ten at night until six in the morning it gnaws at me every night
    after midnight it gets fierce every time and I have to sit up | since the start of the month I haven't lain comfortably once not by day and not by night
    my spine aches like a rotten tooth all through the night and lying down is no good | lower back's on the go day and night no break | bones ache deep all night long and no cushion makes a difference
    whole night I am sitting only because lying is also paining | pain is not going in any side I am turning and sleep is not there since one month | raat bhar the pain is there no rest from it
    it's crook all night every night and lying down's no flaming use | there's no aisement from it lying or standing and I'm up every night | it's mithering me all night long and I can't lie easy
    bed's no good either | always there always worse | awake with it nightly | no way to lie | chews at me all night | see every dawn with it | not one easy minute
    I'm half afraid of going to bed because it's always worse there whichever way I lie | I can't swear that it's every single night but I can't think of one when it left me alone
    it's only that there's no way to get easy not lying not sitting not standing | you might say try a pillow but I've tried ten of them and it's the same all night
    I keep telling myself that rest will help but rest makes no odds and it's getting worse each week
    it may sound daft but I'd sooner be up working at three in the morning than lie there with it like I do every night | I'd guess I get an hour a night because it won't let go in any position
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
    I've a bus pass and until this week I couldn't have told you where my back was | I'm a great age and my back had been my best friend until sunday
    I've buried two husbands and reared six children and my back didn't give me a twinge till now | seventy nine winters and not one sore back until this one
    I've gone right through to eighty two on a good strong back and now it's gone and hurt me | I've collected my pension for ten years and I've only just found out what a sore back is
    I was always the one rubbing other people's backs and at sixty four it's come to me | I'm on the far side of seventy and this is a new one on me
    I've carried coal for fifty years and not a whisper out of my back till I turned sixty | I'm sixty going on sixty one and I'm a newcomer to this back lark | I'm an old age pensioner and a beginner at this
    I'm a grandad of nine and this back thing only showed up on thursday | I've a telegram coming from the king in two years and my back has only started now
    my mother's ninety one and she's never said a word about her back until today | my husband's seventy and he's never had any bother with his back until this
    dad's eighty eight and his back's always been like iron until this week | nan's eighty and she says she's never felt the like in her back
    my wife's sixty six and it's come on her out of the blue for the very first time | my daughter's fifteen and she can't get off the floor with her back | my son's sixteen and his back's gone
    my lad's only twelve and his back's been sore since rugby | she's fourteen my girl and her back's at her | my little boy is nine and he says that his back hurts
    my nephew's seventeen and he's got a bad back like an old man | I've got my exams next month and my back's killing me | I'm in the school team and my back's gone
    I've double maths in the morning and my back's stuck | my mum's at work and I'm home from school with my back | I've not even left school and I'm walking like my nan
    I can't drive yet I'm too young and my back's in bits | I only got my provisional this week and my back's already gone | I'm in my last year at school and my back hurts
    it's my prom next week and I've done my back in | I'm too young to vote and my back's gone | I'm a first year at uni eighteen and my back has never gone before
    I'm on my apprenticeship I'm seventeen and my back's sore | in class today I couldn't sit for my back and I'm thirteen | my teacher sent me home with my back | oh this is a new one
    gosh I don't know this pain at all | ooh that's not the one I normally get | well this is a stranger to me this pain | god this isn't the old one this is something else | erm I'm sixteen
    um I'm fifteen years old and my back's sore | blimey sixty eight and it picks now to start | hang on this isn't where it usually is | not my old ache | wrong place this time | new pain altogether
    not the same animal | a stranger in my back | first time at eighty | never till now seventy one | sixty and just started | school kid sore back | fifteen and stuck | twelve with backache | my first one ever
    nothing like the others | not how it goes normally | sixteen and hurting | teenage back | I think it's not the same as what I had before it's sort of deeper and higher
    I'm not sure but it doesn't feel like my old friend the lumbago | it might be the same thing but it's never been up there before | maybe I've forgotten but I don't recall it being like this the other times
    I can't put my finger on it but there's something not the same about this go | I suppose at sixty three you have to start somewhere but I've had no trouble before this
    I don't know if it matters but I'm still a teenager | it's probably nothing but I'm eighty five and it's never happened before
    hmm my old one used to be on the left and this is somewhere else and it's a funny sort of pain | I could be wrong but this has a whole other feel to it than my regular trouble
    I'm kind of young for this I'm in year ten | I've a back that goes out every spring and I know its ways but this one came from nowhere and it won't do what the others did
    usually I can tell you to the day when it will go but this one doesn't follow the rules at all | for thirty years it's caught me when I bend and now it's sore when I don't bend at all and it's not like it was
    with the old one a hot bath would sort it but this one laughs at a hot bath and it's in a new place too | I'd know my own bad back anywhere it's like an old coat but this is somebody else's coat
    I was dancing at my seventieth on saturday and I've never had so much as a twinge in my life and on monday my back was gone
    I've driven buses and dug graves and worked the boats and at seventy two it's my first time on the floor with my back
    my gran used to say that I'd the best back in the parish and here I am at sixty nine lying down with it for the first time
    I do ballet four evenings a week and I'm fourteen and my back started hurting when I bend backwards
    I'm fifteen and I bowl for the county and it hurts every time I let go of the ball and I've never had it before | I'm meant to be at college but I'm seventeen and I can't sit on the chairs with this back
    I'm nearly a hundred dear and I thought I'd had every ache there was but I never had this one in my back | I got my first pension payment and my first sore back in the same week would you believe
    my old one was like a spasm and it came in jolts but this one is a deep steady thing that I don't know at all | at eighty one you think you've had it all and then your back goes for the first time
    at my time of life I didn't think I'd start having back trouble but I have this week | since turning seventy everything's been fine until my back started on friday and I've no history of it
    in all my years this is new to me and I'm turned sixty five | this time it's up between my ribs and it used to be down by my belt and it's a queer sort of pain
    my back's never been a bother to me and I'm nearly seventy | backs were never a thing in our house and I'm sixty seven and on the floor | I am senior citizen and first time this back is troubling
    my age is sixteen only and back pain is there | before also I had back pain but that was another type this is not that type
    yeah nah me back's always been a ripper and I'm sixty two now and it's gone for the first time | I'm a fair age now and I never had a back on me until this | it's not me usual | new spot new pain
    not my old spasm | I'm just thirteen | back never hurt before | started now at seventy | this one's a stranger | I'm half wondering why at seventy four my back has started for the first time
    I can't swear to it but it feels like a whole other pain from my old one | it's only that I've had bad backs all my life and this isn't one of those | you might say it's growing pains I'm fourteen
    I keep telling myself it's the same old thing but it isn't it's somewhere new | I'd say it's not my regular back ache it has a queer new feel
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
    till about ten o'clock I walk like a robot and that's every day of the week | I come down the stairs backwards when I get up because my back won't bend until I've been up an hour
    I have to be helped out of bed every day and by lunch I could run a mile | when I get up I'm made of wood and by dinner I'm made of rubber and it's been like that a year
    I'm like the hinges on an old barn until I've been up and about for an hour each day | first thing I can't reach the tap to wash my face and an hour later I can touch the floor
    getting dressed takes me forever because I'm locked till I've moved about and that's every day | my back's like a rusty bike it needs a good few miles every day before it runs smooth
    the sofa's my enemy and the gym's my friend been that way for ages | sit me down for an hour and I set like plaster but keep me going and I'm grand been that way since college
    when I'm on the go it's lovely and the minute I stop it sets again month after month | a lazy sunday cripples me and a busy monday cures me
    holidays lying by the pool are agony but when I'm hauling boxes at work it melts away | half four and I'm up walking the dog because lying there sets me like cement and walking softens it
    around five I have to get up and move because my back's set solid and then it frees itself | the dog's delighted because I've to walk at dawn every day to get my back going
    I've cracked patchy skin on my knees and scalp and my back's locked till late every day | I've the flaky skin thing on my elbows and I get out of bed like a plank each day
    I've a dodgy gut that bleeds and flares and my back's rigid every day when I get up | my eye keeps going red and sore with the light and my back's been seized first thing for months
    my gut's always inflamed and I walk like a penguin for an hour after getting up | my toes went like sausages and now the bottom of my back is like concrete every day till I've moved about
    deep in my bum it's sore one week on the left and next week on the right and it's always at its worst when I wake | my heel strings are sore and the base of my spine's like iron when I wake up and it wears off
    my dad had a bamboo spine and I'm waking up the same way | my dad's spine fused and he was bent over and I'm thirty and getting hard to bend too
    they told my brother his spine was knitting together and now I'm waking up the same | oh the mornings I'm carved out of wood | god I was an hour getting straight again today same as every day
    ooh it takes me forever to unlock of a morning | ugh I'm like the tin man till elevenses every day | erm it's better when I'm running and worse when I'm sitting and it's been that way for months
    well once I'm moving it's grand it's the resting that kills me for months on end | mornings I'm a plank | plank till ten | cement every morning | locked till lunchtime daily | loosens as I move
    sets when I sit | moving's the cure | worse for resting | wooden every morning | better for a run | rigid at dawn daily | an hour to unlock | creaky till midday always | stiff from four a m
    seized up on waking daily | psoriasis with morning stiffness | stiff with crohn's | stiff back gut trouble | he's like a tin soldier until he's been up for an hour every day and he's only twenty nine
    she can't put her own socks on of a morning and then she's off playing tennis by noon and it's been like this for months
    my husband shuffles about like an old man till the second cup of coffee and then he's right as rain and that's each and every day
    my son's twenty two and it takes him an hour to stand up straight after he gets up | my wife gets up at four every day because of the stiffness and walks it off
    my boyfriend's got psoriasis and he can't bend for an hour after getting up | it might be the bed but I'm locked solid every time I get up and it takes ages to go
    I think I'm just not a morning person but my back won't bend until I've been up an hour every day | I'm not sure it's an injury at all because the more I do the better it feels and that's been months
    maybe everyone's a bit like that but it takes me till ten to tie my laces every day | it's probably age but I'm only thirty one and I'm like a board till mid morning
    could be nothing but my back is worse after a rest than after a run | perhaps it's the cold but in summer too I need an hour to get going every day
    I don't know it sort of thaws out as the day goes on and then next day it's frozen again | I suppose I should say I have flaky elbows and I'm stiff as a post for ages when I wake
    hmm it doesn't behave like other people's backs because resting makes mine worse | I wouldn't call it pain as such it's more like being set in a mould and it takes an hour to crack it each day
    kind of like a zombie till I get moving every day for months now
    I was on holiday with friends and they were all up and at breakfast while I was still trying to stand up straight and it's the same every day at home
    my boss moved my start time to ten because it takes me that long to get my back going every day and it's been over half a year
    I drive for a living and when I get down from the cab I'm solid and after I've unloaded I'm grand and it's been going on since I was thirty
    I thought I'd pulled something at football but football's the only thing that helps and it's sitting still that makes it worse
    when I was twenty four it started and I've woken up like an ironing board ever since and it goes off after I've cycled to work
    I skipped the gym for a week to rest it and it was the worst week I've had and when I went back it loosened off
    I've had the eye inflammation twice and my guts are bad and every day I get out of bed as if I'd been nailed to it
    my flatmates laugh because I've to roll off the bed on to the floor and crawl to the shower and then an hour later I'm skipping out the door
    the doctor said there's a kind of arthritis in my family that's bad in the mornings and loosens through the day and I think I've got it
    the baby gets me up at five and it's a blessing because lying any longer makes me so stiff that I can't lift her
    every day it's the same old dance the bed the wall the shower and then about ten I'm a human being
    every time I sit through a film I have to be peeled out of the seat but I can hike all day that's been going on since last year
    in the mornings it's always murder and by the afternoon I'm fine and it's been months | in the small of my back and my bum there's an ache that's worst when I wake up and better after a swim for months now
    at half past four I wake with it all set hard and I have to get up and move to free it | before nine I'm no use to anyone because my back won't unlock and that's daily
    after a long meeting I can't get up but after a long run I'm perfect and it's been like that for ages | from waking until about mid morning I'm in a plaster cast every day
    since my twenties I've been a slow starter my back takes an hour to come to life | hips and bum are sore when I wake and the walking frees it and it's every day | spine's like a poker first thing each day
    back's a plank till I've had an hour on my feet and it's every single day | daily morning I am like one stick and by afternoon full free
    after getting up one hour I cannot bend then by walking slowly it opens daily | if I sit it becomes jam and if I do work it becomes free since many months | me back's stuck fast every morning till smoko
    I do be fierce stiff of a morning till I get going and that's every morning | I'm proper nithered and stiff first thing every day and it takes while ten to ease off
    I'm always better after mucking out than after lying in bed it's been like that for months | cement till elevenses | frozen stiff each dawn | walking frees it daily | wooden back mornings
    I'm half convinced my back's been glued each time I get up and it takes an hour to unstick | I can't swear to the hour but it's nearly lunchtime before I can bend every day
    it's only in the mornings and it's every morning and it goes once I get going | you might think I'm lazy but if I lie in I can't move and if I go running I'm grand
    I keep telling myself it's the office chair but weekends on the couch are even worse and the gym frees it | it may be connected or not but I've bowel inflammation and I wake up like a board
    I'd guess it takes me fifty minutes to loosen up each day and it's been that way since I was twenty six
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
    it's like a hot wire from my backside to my ankle | something goes ping in my bum and I feel it in my little toe | there's fizzy pop in my foot | my little toe's gone all fizzy | I've got bees in my calf
    it's like ants marching round my shin on one side | somebody's pulling a string from my bum cheek to my heel | there's a burning streak from my hip right to my ankle bone
    it's like toothache from my buttock to my calf | it runs down me like a lit fuse from the cheek of my bum to my foot | like a cattle prod from my bottom to my toes
    a bolt goes from my belt to my big toe when I cough | when I sneeze I feel it in my heel | every time I lean forward it zaps me in the calf | when I sit on the left cheek it goes into my foot
    if I straighten my knee there's a hot pull all the way to my ankle | if I put my chin on my chest I feel it in my calf | it's jumped from my back to my calf | the ache's moved south it's in my shin now
    it's left my back and gone down into my ankle | it's travelled down me since monday and it's in the foot now on the right | it started in my back pocket and now it's in my sock
    down the outside to my ankle it's like acid | down the back of my thigh and round the shin it's sizzling | down one side from my cheek to my heel it throbs
    in my right foot it feels like I'm standing on gravel | in my left calf there's a cramp that comes from my back | in the sole of my foot it's prickling on one side | on the top of my foot it's fuzzy
    on the outside of my shin there's a patch that feels like cardboard | from hip to heel on one side it burns | from my backside down to my toes it's electric | my big toe's buzzing
    my shin burns on one side and it's from my back | my heel's prickling on the left | my foot's gone sparkly just the one | my sock feels rolled up but there's no sock on | oh there it goes down to my ankle again
    ow it shot right into my foot | ooh my toes have gone all prickly on one side | aah lightning down the back of my thigh into my calf | jesus that went right down to my heel
    um it's not really my back it's more down my leg to the foot | god my leg it's like a toothache all the way to the ankle | whoa a shock went down my leg when I bent | fizzing left foot | buzzing calf
    one leg zaps | prickly toes right side | down to my heel | bum to ankle burn | hot wire one leg | electric foot | it's in my calf now | shocks into my foot | that nerve again down the leg
    leg's worse than back | tingly down one side to the foot | shooting to my toes | hip to heel pain | my sciatic again | it might be sciatica because it goes below my knee
    I think it's the long nerve because my toes are prickling on one side | I'm not sure what to call it but it runs from my bum to my foot like electricity | maybe it's a trapped nerve it fizzes down to my ankle
    could be sciatica I suppose it goes all the way down the one leg | it's sort of a pulling down the back of one leg and into the calf | perhaps it's a pinched nerve because coughing sends it down to my shin
    I don't know if it's my hip or my back but it's shooting into my foot | it's kind of prickly on the outside of one foot not bad just prickly
    hmm it's hard to say where it is it's in the bum and the calf and the toes all on the left | I wouldn't say it's my back any more it's more a hot line down one leg
    probably a nerve because it zings to my toes when I bend | possibly the sciatic thing my mother had because it goes down to the ankle | he says it's like someone running a blowtorch from his bum to his calf
    she's got it all down one leg to the foot and her toes are prickling | my husband's got that nerve thing going down to his ankle | my wife says her left foot's fizzing and it comes from her back
    dad's got lightning in his right leg from his hip to his heel | my son bent down and got a shock right into his foot and it's tingly
    I was getting out of the van and it was like someone fired a staple gun into my bum and it came out of my ankle
    I bent to pick up the post and a hot line ran from my back pocket to my sock and it's been there since
    I was washing the dog in the bath when something gave in my back and ever since I've had a foot full of fizzy water on the right
    I've been sitting on my wallet for years in the taxi and now the cheek I sit on sends a burning down to my little toe
    my back went a week ago and that's a lot better but the pain has upped and moved into my calf and the outside of my foot
    I had the very same thing ten years ago they called it sciatica and it's come down the other leg this time as far as the ankle
    I can lie on my side with a pillow and it dies down but as soon as I sit in the car it's burning from my bum to my foot
    I was on the toilet and coughed and a jolt went right down the back of my right leg and into my heel
    I sit all day at a screen and by three there's a deep ache in my bum and by four it's a hot prickling in my shin
    my mother had it in the left and now I've it in the right that long pain that goes from the hip and finishes at the ankle
    I thought I'd torn my hamstring but it's burning right past my knee into the foot and my back's sore too | at night it throbs from my hip to my calf on one side and if I lie on the other side it settles
    since lifting the washing machine there's an electric line from my bum to my foot | yesterday it was in my back and today it's run down into my calf | calf's burning from my back | toes fizzing on the left
    knee to ankle it's like hot sand on one side | current is passing from waist to foot in one leg | from hip to toe naadi is pulling in right side | ant like feeling is there in my left foot
    one side foot is doing jhan jhan | me leg's giving me what for right down to the ankle | there's a pain in me backside going down to me heel | it's a fair cow this pain running from me bum to me boot
    jolts down to my calf | fizz in my toes | shin's burning one side | pain past my knee | zaps down my thigh and calf | left foot prickles | streak down to my ankle
    I'm half wondering if it's the nerve because it goes from my bum right into my foot | I can't swear to it but I think it's following a line from my hip to my little toe
    it's only mild but the outside of my left foot is prickling | you might call it a twinge but it runs all the way to my ankle on one side
    I keep telling myself it's a pulled hamstring but it goes past my knee and fizzes
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
    there's something like an egg under the skin beside my backbone | I've a thing growing on my back as big as a golf ball | there's a hard thing like a pebble stuck to my backbone
    my fingers found something hard next to my backbone that wasn't there at easter | something's sticking out half way down my back like a door knob | I've a knuckle poking out where it should be flat
    there's a dip in my backbone you could rest a finger in | one of the beads of my back is out of line | the beads of my backbone go round a corner now | the row of bones down my back looks like a snake
    I'm standing like a banana | I'm the shape of a question mark since my back went | my top half has slid over to the left of my bottom half | I'm pointing left and my feet are pointing straight
    I look like a tree in the wind and I can't stand straight | my shoulders are over my right foot and I can't bring them back | there's more of me on one side than on the other since my back went
    one hip has gone up and out and my waist's vanished on that side | my waist has gone on one side and doubled on the other | one side of my ribs is poking through at the back
    one shoulder's up by my ear and the other's down by my elbow and it's new | my shirt won't sit right any more one side hangs down lower because my back's gone squiff
    my bra straps are at two heights now because I'm twisted | my jacket's tight over one shoulder blade and loose on the other all of a sudden | my trousers are longer on the left since I went sideways
    in the mirror I'm all to one side | in the shower I felt a hard round thing by my backbone | in the photos from the wedding I've a hunch that I never had
    at the swimming pool my friend said my back was curved like an s | at the bottom of my back there's a squashy swelling the size of a bun
    at the top of my back there's a thing like half an orange that has grown | between my shoulder blades something's growing | just beside my spine there's a soft squashy ball that moves when I press it
    over my tailbone a lump's come up | right on my backbone there's a hard knot of bone | down one side of my back there's a big ridge standing out and my ribs have turned
    halfway down my back there's a step like a stair | since last week I've been leaning like a drunk lamp post | since my back seized my body's tilted and my head isn't over my feet
    this morning my wife said my back's not straight | this past month the thing on my back has doubled | lately I've gone round shouldered with a hump and I was always straight
    oh there's something there a hard lump by my spine | ooh I can feel a bump on my backbone | god I look all crooked | good grief my spine's like a corkscrew | erm I've got a swelling on my back that's growing
    um my back's got a strange shape to it now | blimey I'm standing all skew | all bent sideways | leaning left can't straighten | egg on my back | hard ball by spine | growing hump | wonky as anything
    backbone's not straight | knob on my spine | my back's an s | listing like a ship | hunchback all of a sudden | dent in my backbone | swelling by my spine | twisted round like a corkscrew
    marble under skin near backbone | one shoulder higher now | ribs sticking out at back | spine's sticking out | it might be a cyst but there's a hard thing beside my spine
    I'm not sure it's always been there but there's a bump in the middle of my back | I think my back's gone a different shape | maybe it's just fat but there's a round thing on my back that keeps growing
    could be the mirror but I'd swear that my spine has a curve in it now | it's probably nothing but one side of my back is standing out more
    perhaps I slept funny but I'm bent over to the right and can't come back | I don't know if you'd call it a lump it's more of a swelling next to my spine
    I suppose it's a fatty thing but it's hard now and it's by my backbone | hmm I feel sort of twisted like my shoulders don't match my hips any more
    I could be wrong but my backbone doesn't run in a straight line | he's bent right over to one side like a broken umbrella | she's got a hump coming on her back that wasn't there at christmas
    his spine's got a kink in it I can see it from here | my husband's got a lump by his spine the size of a walnut | my son's back is not straight one shoulder blade's out
    my daughter's twelve and her ribs stick up on one side when she bends over | my mum's back has become all rounded and there's a bone sticking out
    the wife ran her hand down my back and said there's a corner in it | my mate rubbed cream on my back at the beach and asked me what's that golf ball
    the girl who does my massage won't press on one spot because there's a hard lump there beside the spine | the dressmaker measured me twice because one side of my back was two inches longer than the other
    I was leaning back in the car and felt I was sitting on something and it turned out to be a lump on my own back
    I was trying on a swimsuit in one of those shops with mirrors all round and I saw my spine goes off to the side like a road on a hill
    I've been calling it my little friend because it was the size of a pea but now it's like a plum and it's hard and it's beside my backbone
    we were doing the pencil marks on the door for the kids' heights and they said that I stand like the letter c now
    I got up off the floor after my back went and my whole body had shifted across to the right and it's stayed there ever since
    my boy was playing with his cars on my back and he said mammy there's a hill here and there was a lump by my spine | on backbone some gaanth has come and it is growing
    full body has gone to one side I cannot stand straight like before it is looking crooked | me back's all on the skew whiff and there's a bulge on it | I've a lump come up on me back like a spud
    I'm stood here like a dog's hind leg bent to the side | hard knot on backbone | back's gone sideways | sudden hump | spine bends left | squashy swelling on back | wonky shoulders new | standing all lopsided
    I'm half afraid to touch it but there's something hard beside my spine | I can't swear to it but I think I'm leaning to the left and my spine has a bend in it
    it's only small but there's a lump over my backbone and it's new | you might think I'm slouching but my back's gone a different shape
    I keep telling myself it's the mirror but one side of my back sticks out further than the other | it may be a knot but it's as hard as bone and it stands up off my spine
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
    little bubbles full of water have come up in a line round my side | it's like someone drew a line round half of me in red spots that burn | the spots stop bang in the middle and don't go over to the other side
    I've come out in something on one side and I can't bear my shirt on it | there's a strip of skin round my ribs that feels scalded and it's come up in bubbles
    my vest is sticking to it where the bubbles have burst on my side | it's like I leaned on a hot stove but I didn't and there's bubbles in a row
    it looks like a splash of boiling water went round one side of me | a red belt has come up on me but only half way round | half a belt of spots that sting like bees
    it's like nettles round one half of my middle and it's come up in little beads | tiny beads of water on red skin just round the left | little grapes under the skin all in a bunch by my hip and they burn
    there are clumps of wee water spots following my rib round to the front | there's a crusty trail from my backbone to my belly button | scabs in a row on one side and the skin's on fire
    the skin there went all prickly and then up came the spots in a stripe | first it burned then it itched then it bubbled all on the one side | three days of burning and then out popped a row of red spots
    even the air hurts my skin there and there's spots like chickenpox on that side | a feather on it would make me scream it's all red and bubbly down one side
    the sheet's like sandpaper on the spots round my waist | my bra strap's on top of it and it's full of wee water spots and raw | my waistband rubs on the red bubbly bit and it's torture
    it's wet and weeping and scabby along my ribs | I had chickenpox as a boy and it's like it's come back but only in a strip | it's chickenpox again but only down one side of my back
    my mother had the same a ring of fire round one side with spots in it | it's the one they give the over seventies the jab for I'm sure with the spots round the side
    round my left side it's like barbed wire with spots on it | round my waist on the right there's a crop of angry red spots that burn | round my ribs it's all come up in welts and bubbles on one side
    on my left side there's a patch of pimples with water in them | on one buttock there's a bunch of burning bubbles | on my shoulder blade it's blistered and raw and I never burned it
    on the right of my back the skin's gone all bubbly and angry | across one side of my belly and round to my back there's a trail of spots that sting
    along my rib there's a row of red pimples and it burns under them | down my flank there's a strip of sore spots that have started to scab
    under my arm and round to my spine the skin's all spots and it's burning | since friday my skin's been burning there and today the spots are out | this morning there were bubbles on the sore bit
    last night I scratched my side and water came out of the spots | yesterday my wife saw a red band on my back with little heads on it | oh it's a rash it's all up one side and it burns
    ouch my skin there's a patch of blisters | ooh don't touch there it's all blistery | eek I've come out in spots all round one side | jeez it stings there's blisters on me
    um there's a rash as well where it hurts | gosh it's blistering | er I've got spots on the sore side and they're weeping | burning spots one side | row of water spots | half a belt of rash | bubbles on my side
    skin on fire and spots | weepy rash one side | scabby strip round ribs | rash where it hurts | spots in a line | red bubbly patch on back | raw skin and blisters | crusty belt of spots
    stinging rash round waist | think shingles | blisters came up today | it might be a bite but there are dozens of little bubbles in a line and they burn
    I think it's heat rash but it's only on the one side and it's got heads on it | I'm not sure what it is but it's red and bubbly and sore round my waist
    maybe I'm allergic to something but it's a strip on one side only and it burns | could be the dreaded shingles I suppose because it's blistering
    perhaps it's the new soap but it doesn't itch it burns and there's bubbles | it's probably nothing but my side has come out in a band of spots
    I don't know if it's the same thing as the pain but the skin there has blistered | hmm there's sort of a rash coming up just where my back hurts | kind of like a burn with little blisters round one side
    I wouldn't have looked only my shirt was stuck to it and there's a patch of weeping blisters | possibly shingles my neighbour says because it only goes half way round
    he's got a stripe of red bubbles from his spine to his belly | she's come out in a burning rash on the sore side | my husband's back has a band of spots on it and he can't bear a shirt
    my wife's side is all blistered up and she never burned it | mum's got a crusty rash round her ribs on one side and it's agony to touch | dad's eighty and there's a line of blisters round his waist
    I blamed the hot water bottle for burning me but there's no bottle in the world makes a line of bubbles like that half way round me
    I was so sure that I'd pulled something because it burned round my ribs and then I took off my top and saw spots from the spine to the front
    we'd been working in the long grass so I thought it was ticks or nettles but it's all in one band and the bubbles are full of water
    my little granddaughter said granny you've got a ladybird belt and there it was a red spotty stripe round my side and it burns like mad
    I've been run down with minding my mother and now my side has come up in clusters of blisters that keep me from wearing anything
    the pharmacist had a look at my back behind the curtain and said it looks like shingles but I should ring somebody today
    my skin felt sunburnt all week in one place and I hadn't been in the sun and this morning it was covered in tiny blisters | one line of water daane has come on my waist and burning is too much
    on one side only small small bubbles and skin is burning like chilli powder | herpes type patches on ribs of one side with burning | me side's come out in a fierce rash and it's scalding me
    there's a crop of blisters on me flank and it stings like a jellyfish mate | I've got a reet nasty rash down one side and it's all blebs | water spots round ribs | blistering on my side | bubbles in a line
    raw red stripe | half way round rash | I'm half wondering if it's shingles because the spots only go round one side | I can't see it properly but my wife says it's a stripe of little blisters
    it's only a small patch but it's blistered and it burns like anything | you might say it's a heat rash but I've been nowhere hot and it's all on the one side and stinging
    I keep telling myself it's an insect but there's a row of watery spots along my rib | it may not be connected but just where it's sore there's a red bubbly patch coming up
    I'd guess there are thirty little blisters all on my left side
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
    when this began there was snow on the ground and now I'm looking at daffodils and I'm just as sore | the leaves were green when I did it and now they're coming down and nothing's changed
    I did it cutting the first grass of the year and I've put the mower away for the winter and it still hurts | we've had the whole of lent and I'm no further on
    the football season's started and finished and my back's still the same | four pages off the calendar and it's no easier | my library books have been renewed three times and I'm still lying here
    I've seen every episode of everything on the telly and I'm still on this floor | my plants have grown and my back hasn't moved an inch | the kids have gone up a class and I'm still limping round
    my hair's grown down to my collar because I can't sit at the barber's and I'm no better yet | they've forgotten what I look like at work | my job's hired somebody else while I've been lying here getting nowhere
    my boss has stopped ringing to ask | my sick notes would paper a wall | my crutches were only borrowed for a few days and that was back in june
    the physio discharged me and I'm exactly the same as when I walked in | I've had a course of everything and I'm right where I started | I said I'd give it a fortnight and the fortnight's long gone
    they promised me it would be gone by now | my doctor said it'd be gone by easter and it's june | you told me most people are right in a few weeks and I'm still waiting
    I've been at this programme ages and I'm still at square one | I've done everything on your list day in day out since last month and I'm no further along
    I do my walks and my stretches and my breathing and a month on it's the same | it's going backwards if anything after all this time | it's worse now than when it began and that's a good while back
    it seems to be digging its heels in | it's taken up residence | it's moved in for good it's been here since the summer | it won't pack its bags | it's like a lodger that won't leave two months now
    I've had it so long I've stopped counting the days | I've forgotten what it's like not to hurt it's been that long | five pay days ago I hurt it and it's no easier | three haircuts ago it started
    two full moons and no change | oh it's still here since god knows when | sigh six weeks tomorrow | ah here it's been two months and no change | honestly it's week nine
    ugh another week gone and I'm still no better | well that's a month now and not a hint of improvement | lord how long it's been since before the summer and still bad
    um it's been about five weeks now and it hasn't eased at all | still here month three | no better after ages | same as last month | nothing's shifting it weeks now | week six no change | ten weeks and counting
    worse after a fortnight | since before easter | it just won't clear | stuck at the same | not budging for weeks | two months limping | no progress in weeks | going on forever now | still off work with it
    month on still sore | it might be slow but I'd have thought that after six weeks there'd be some change | I think it's stuck because I'm no different to how I was last month
    maybe I'm impatient but it's been seven weeks and I still can't do my job | I'm not sure it's ever going to clear it's been that many weeks | I suppose these things take time but it's been since the spring
    perhaps I'm doing it wrong because it's been a month and there's no difference | it's sort of the same as it was three weeks ago if I'm honest
    I don't like to moan but it's been dragging on since the start of the school term | could be I'm a slow healer but it's been nearly three months
    hmm I'd say it's maybe even a little worse than it was a month ago | I wouldn't say it's any better and that's five weeks of being good | probably my own fault but it's two months now and it hasn't cleared
    he's been laid up since august and there's no change in him | she's been at those exercises of yours for over a month and she's as bad as ever
    my husband's been off work for seven weeks and he's still walking bent | my wife did her back in at easter and she still can't lift the kettle
    dad's been sleeping downstairs for two months because his back won't mend | my son's been out of football for nine weeks and it's still no good
    I did it the day we moved into this house and now we've had the housewarming and the neighbours' barbecue and I still can't lift a box
    I got it carrying the christmas tree in and I was still sore taking it down and it's nearly valentine's and I'm no better
    I was told to keep moving so I kept moving and told to rest so I rested and here I am at the end of the second month no further on
    we had to cancel the holiday in july and the one in september too because this back of mine won't come right
    the first week was bad and the second was a bit better and every week from then on has been the same and that's eight of them
    I thought it'd be gone by the wedding and then I thought it'd be gone by the christening and the baby's crawling now and I'm still sore
    I've worn out one hot water bottle and two heat pads and a whole season and it still hurts the same
    I can't carry the shopping I can't play with the kids I can't drive and that's been the story since the end of winter | in the spring I did it and it's autumn | in all these weeks it's not got one bit easier
    at the start of the month before last it went and it's still gone | since bank holiday I've been like this and not the last bank holiday either | since the clocks went forward and there's no sign of it leaving
    after eight goes with the physio and six weeks of tablets I'm still the same | for the guts of two months now I can't do my work | by now it should be gone it's past six weeks
    back's been bad since harvest and it's not mending | my back still isn't right after all this time and all these exercises | from last two months same to same only no difference
    holi has gone and monsoon has come and still the pain is same | medicine I took exercise I did one and half month is over no result | been crook since before the cricket started and it's over now
    it's been at me this long while and there's no shifting it | I'm no better nor I was six week since | months and no change | weeks of nothing working | slow as ever after two months
    I'm half resigned to it now it's been that many weeks | I can't say it's any different to how it was a month ago | it's only that they said six weeks and it's nearly ten
    you might tell me to be patient but I've been patient since the start of the summer and it hasn't shifted | I keep telling myself next week it'll be better and that's been going on for two months
    it may be a bit easier some days but on the whole it's no better than it was seven weeks ago | I'd guess it's been about nine weeks and I still can't bend
  `),
};
