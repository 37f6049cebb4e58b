import { list } from '../list.ts';

/** How people say it when it is the heart, the breath, the belly, a baby, what was swallowed or despair; by sign. */
export const trunk = {
  'sign-12': list(`
    it's like a belt tightening round my chest | there's a weight sitting on my breastbone | my chest is being squeezed and my arm aches | I've got this pressure behind my ribs and I'm sweating
    it's going up into my jaw from my chest | my heart is hurting me | chest is paining since morning | I feel like I'm having one of those heart attacks | a band round my chest and I've gone clammy
    my chest is tight and my arm aches | there's a pressure in my chest | I've got crushing pain in the middle of my chest
    it's like an elephant on my chest | the pain's going into my jaw | I've got a pain down my left arm | my chest feels like it's in a vice
    I'm sweating cold and my chest hurts | pain across my chest and into my shoulder | I think it's my heart | am I having a heart attack
    heaviness in the chest | my chest is killing me | a band round my chest | squeezing feeling in my chest | burning in my chest and my arm's heavy
    my heart's racing and my chest hurts | chest discomfort and I feel sick | it hurts in my chest when I lie here | chest is paining
    there is pain in my chest since one hour | my ticker is hurting | tight across the chest can't shake it | my breastbone is aching badly
    pain between the shoulder blades and in my chest | stabbing in my chest | pain in the chest comes and goes | my chest has gone tight as a drum
    pain in my jaw and back | my left arm has gone numb and my chest aches | my upper back and chest feel crushed | I feel pressure on my breastbone
    I've got angina pain now | chest pains are back | my chest pain is spreading | heart is pounding and my chest is tight
    someone's standing on my chest | something's sitting on my chest | my arm's gone heavy and I've broken into a cold sweat
    gripping pain in the chest | I have a tight chest and my neck and jaw hurt | it feels like my heart's being squeezed
  `),
  'sign-13': list(`
    I can't seem to get enough air in | I can't finish my sentences for breath | every breath stabs and I'm panting | there's blood in what I coughed up | I'm suffocating lying here
    I can't get my wind | air is not going in properly | my lips are blue and I'm gasping
    I can't get my breath | I'm really short of breath | I can't breathe properly | I'm struggling for air | I'm gasping
    there was blood when I coughed | I coughed up some blood | it's agony to breathe in | sharp stab when I take a breath | every breath hurts
    I'm out of breath just lying here | breathing is getting hard | I'm wheezing and can't catch my breath | I feel like I'm suffocating
    I can't fill my lungs | not getting enough air | there's blood in my spit | I'm panting and can't stop | I'm breathless all of a sudden
    suddenly I cannot breathe | my breath is coming short | I'm fighting to breathe | hurts when I breathe deep in my chest
    it catches every time I breathe in like a knife | I can hardly speak I'm so breathless | I can't take a breath in | air won't go in
    breathing has become difficult | I'm having difficulty in breathing | feels like I'm drowning | my lungs won't fill | I am spitting blood
    I brought up blood when I coughed | I'm puffing like mad lying still | I get out of breath just talking | can't draw a breath
    I'm choking for air | I can't breathe lying down | too breathless to finish a sentence | it's painful to take a breath | struggling to get air in
    I've started coughing blood
  `),
  'sign-14': list(`
    something tore inside and I've gone grey | it ripped through from my belly to my back | I've never had a pain like it and I'm about to pass out | a sudden tearing between my shoulder blades
    my tummy is hard and my back is agony and I feel faint | I've come over all cold and clammy with this pain in my back and stomach
    it feels like something ripped inside my back | tearing pain going through to my tummy | I feel faint and my belly hurts | I've gone all clammy and faint
    sudden terrible pain in my stomach and back | I passed out from the pain | I nearly blacked out | I collapsed just now | I came over all faint
    it's the worst pain I've ever felt and it came from nowhere | a ripping feeling between my shoulder blades | I have an aneurysm and now my back hurts
    I keep blacking out | I fainted in the kitchen | everything went black | I think I'm going to pass out | I feel like I'm going to faint
    horrible sudden pain in my abdomen | my tummy is agony and so is my back | my stomach is rock hard and I feel faint | severe tummy pain out of nowhere
    something tore in my chest and back | splitting pain through my body | I'm sweating and faint with tummy pain | I'm about to keel over
    the pain hit me like a bomb in my back and belly | never had pain like this in my life | worst pain in my entire life | worst pain imaginable suddenly
    my triple A is hurting | they found an aneurysm last year and I have back pain | doctor said I've a bulge in my aorta | ripping through my belly
    I feel cold and clammy and dizzy and my belly aches | tearing sensation in my back | I lost consciousness for a moment | I went unconscious
    I've got sudden excruciating belly pain | feels as if my insides are tearing | my back feels like it's being torn apart inside
    I'm cold sweaty and about to pass out | sudden severe pain in my tummy and I'm faint | vision's going and I feel faint
  `),
  'sign-19': list(`
    I'm pregnant and there's blood in my knickers | I'm expecting and it's coming every five minutes | I'm thirty weeks and my waters have gone | I'm carrying and I've got bleeding down below
    the baby hasn't moved all day and my back hurts | I'm eight weeks gone with a pain on one side and I fainted
    I'm pregnant and there's blood | I'm thirty weeks and the pain comes in waves | my waters have gone | I'm expecting and bleeding
    I'm eight months gone and having tightenings | I'm pregnant and have one sided tummy pain | pregnant with a splitting headache and back pain
    I'm carrying and I've started spotting | baby's not due for weeks and I've got regular cramps | I think labour's started | contractions every five minutes
    I'm twenty weeks and bleeding | I'm pregnant and feel faint | there's fluid leaking and I'm pregnant | my waters just broke on the floor
    the baby hasn't moved today | I'm six weeks pregnant and my shoulder tip hurts | pregnant and it hurts to pee | I'm pregnant with a fever
    I am pregnant and pain is coming and going | I'm expecting and my back pain comes in waves | I'm having contractions and it's too early
    my bump has gone hard and painful and I'm pregnant | I'm in labour I think | thirty four weeks and cramping | pregnant bleeding and back ache
    my belly keeps tightening and I'm due in a month | early pregnancy and bad pain on one side | I'm having a baby and I'm bleeding
    water broke | blood in my knickers and I'm pregnant | I'm pregnant my back hurts in waves every ten minutes | I'm up the duff and bleeding
    I'm pregnant and my head is pounding and I see spots | my wife is pregnant and her waters broke | cramps and spotting at ten weeks
    I'm seven months along and it feels like contractions | low back pain every few minutes and I'm pregnant | I'm pregnant and having period like cramps
    bleeding and I'm expecting
  `),
  'sign-22': list(`
    I've swallowed more tablets than I should have | I don't know how many of my pills I've had | I took my dose twice and I feel strange | I can't think straight and I keep nodding off
    my words are coming out jumbled | I've been drinking water all day and now I'm confused | my wife says I'm not making sense | the patch has made me so drowsy I can't stay awake
    I don't know what day it is | I'm all confused and can't think | I took a whole packet of pills | I've swallowed too many painkillers
    I drank about five litres of water and my head's pounding | I had a fit | I just had a seizure | I can't keep my eyes open since those tablets
    I took double my morphine and I'm so sleepy | I'm seeing things | my words are coming out slurred | I've overdosed | I took all of my tablets
    I've taken far too many codeine | I took twenty of them | I lost count of how many pills I took | I've had way too much medicine
    I'm drowsy and muddled | my husband says I'm not making sense | I'm confused and don't know where I am | I had convulsions | I was shaking all over in a fit
    drank gallons and now I feel sick and confused | I've been drinking water all day and I'm vomiting and dizzy in the head | feeling very drowsy after my patch
    I mixed my pills with a bottle of vodka | I took a handful of tablets | I can't stay awake after those muscle relaxants | I'm hallucinating
    I took my tablets twice by mistake and I feel awful | I'm so muddled I can't remember my name | I accidentally took too many paracetamol
    I've had eight ibuprofen at once | I keep nodding off and can't wake up | I took someone's pills and now I'm out of it | I've had ten tramadol
    I have taken overdose of tablets | my head's foggy and I don't recognise the room | I've taken more tablets than I should | I had a turn and was jerking
    I took the whole strip of tablets | my speech has gone funny and I'm confused | brain's gone strange since drinking all that water
  `),
  'sign-28': list(`
    I don't see the point in carrying on | I'd be better off not here | I've had enough of living like this | everyone would be better without me | I keep thinking about ending things
    I just want it all to stop for good | some nights I hope I don't wake up | I've got the pills lined up and I'm thinking about it | what's the point of being alive with this
    I don't want to be alive anymore | I can't live with this pain any longer | I want to kill myself | I'd rather be dead than live like this
    I've been thinking about ending it | what's the point in living | there's no reason to go on | I just want to die | I wish I wouldn't wake up
    I feel like ending my life | everyone's better off without me | I've got pills and I'm going to take them all | I can't take this life any more
    I want it all to stop for good | I'm thinking of jumping | I don't see any point in carrying on living | I want to go to sleep and never wake up
    I feel like hurting myself | I've been cutting myself | I'm going to end my life tonight | I'm suicidal | life's not worth it with this back
    I'm done with living | nobody would care if I was gone | I've written a note | I've had enough I don't want to live | I want to end it all
    I can't see a way out except dying | I'd be better off dead | put me out of my misery for good I mean it | I keep thinking about dying
    no point being here anymore | I hope I die | I don't want to go on living | I am wanting to die | let me die | I want to disappear for ever
    I'm a burden they'd be happier if I was dead | I've lost the will to live really | thinking of doing something stupid to myself
    I'm tired of living | I might as well be dead | I can't go on like this I want out of life | I can't face another day alive | I want to top myself
    I feel hopeless and don't want to live | some days I think about not being here
  `),
};
