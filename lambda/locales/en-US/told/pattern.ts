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
  `),
};
