import { list } from '../../lambda/locales/en-US/list.ts';

/** What people said on the floor, by what it must come to; a sign with a question mark is asked about once. */
export const plainSpeech: Readonly<Record<string, readonly (readonly [command: string, said: readonly string[]])[]>> = {
  'too much of a medicine is an emergency': [
    [
      'sign-22',
      list(`
        I took too many painkillers | I've taken all my tablets | I took an overdose | I took my whole box of pills
        I took twenty paracetamol | I've taken too much codeine | I swallowed all of my pills | I overdosed
        I think I took too many tablets | help I took too many pills | he took all his tablets
        I accidentally took too much ibuprofen
      `),
    ],
    [
      'medicine',
      list(`
        I took two paracetamol | I took my tablets | I've taken ibuprofen | I need painkillers | I need ibuprofen
        can I take ibuprofen | I took some ibuprofen this morning | can I take two paracetamol now
        I need some painkillers | I need something for the pain
      `),
    ],
  ],
  'a plea is no medicine': [
    ['stop', list('I need to stop | I have to stop | I really need to stop now | I want to stop now please')],
    [
      'sign-02',
      list(`
        I need to wee but it won't come out | I need the bathroom but nothing comes out
        I need to pee but I can't go | I need the toilet but nothing comes
      `),
    ],
    [
      'getHelp',
      list(`
        I need the emergency room | I need to call someone | I need to go to the emergency room
        I need to phone my wife | I need to see a doctor right now
      `),
    ],
    [
      'choose getUp',
      list(`
        I need help getting up | I need the toilet | I need to use the bathroom | I need to go to the toilet
        I need to get off the floor
      `),
    ],
    ['choose rest', list('I need to sit down | I need to lie down | I need to lie still for a bit')],
    ['faster', list('I need to breathe faster | I need shorter breaths')],
    ['slower', list('I need to go slower | I need to breathe slower')],
    [
      'wait',
      list('I need a pillow | I need to get a pillow | I need my glasses | can I take my time | let me get a cushion'),
    ],
    ['sign-06', list('I took a bad fall off the roof | I took a nasty fall')],
    ['question', list('is it safe | is this safe | can I take a shower')],
    ['question early-heat', list('can I take a hot bath')],
    ['question swelling-tablets', list('is naproxen safe')],
    ['noMatch', list('I need a hippopotamus | I took the dog out')],
  ],
  'plain emergencies are caught': [
    [
      'sign-06',
      list(`
        I've fallen and I can't get up | help I've fallen and I can't get up | a car hit me | I slipped on the ice
        I've fallen down the stairs | I fell out of the window | I had an accident on my bike
      `),
    ],
    ['sign-06?', list("I fell off my chair | I've fallen | I've fallen over | I think something's broken | I slipped")],
    [
      'getHelp',
      list(`
        call 911 | ring 999 | call nine one one | ring nine nine nine | somebody help me | someone help me
        please help me I can't get up | help me I can't get up | help I can't get up | my dad has fallen | my husband has collapsed
        my mum fell | she's fallen down | I'm bleeding | call my wife | can you call an ambulance | dial 911
        please call somebody | send help | send somebody
        can you call for help | I need somebody to come
      `),
    ],
    ['sign-02', list("I've wet myself | I wet myself | I've peed myself")],
    ['sign-03', list("I've pooed myself | I've pooped myself | I think I've messed myself")],
    [
      'sign-01',
      list("it's numb when I wipe | my bits are numb | my privates have gone to sleep | it's all numb down there"),
    ],
    [
      'sign-13',
      list(
        "can't catch my breath | I can't breathe | it's hard to breathe | can't breathe | I can hardly breathe | my friend can't breathe",
      ),
    ],
    [
      'sign-12',
      list(`
        pain in my left arm | there's an elephant sitting on me | it's my heart | pains in my chest
        there's a weight on my chest | the pain is in my chest
      `),
    ],
    [
      'sign-14',
      list(`
        I nearly fainted | everything's going black | worst pain ever | this is the worst pain ever
        it's all going black | I almost passed out | he's unconscious
      `),
    ],
    ['sign-14?', list("am I dying | I'm dying | I think I'm dying")],
    ['sign-20', list("there's blood in my wee | there was blood in my pee")],
    ['sign-07', list("I'm really hot and shaky | I'm hot and shivery")],
    [
      'sign-04',
      list(`
        my legs are like lead | both my legs are tingling | both legs are tingling | pins and needles in both feet
        both of my feet are tingling | both my feet have gone numb | my legs won't work
      `),
    ],
    ['sign-04?', list("I can't walk | I can't walk at all")],
    ['sign-25', list('my leg is tingling | my foot is tingling')],
  ],
  'despair is heard': [
    [
      'sign-28',
      list(
        "my wife would be better off without me | they'd all be better off without me | I want it all to be over I want to die",
      ),
    ],
    [
      'sign-28?',
      list(`
        what's the point | I just want it to end | kill me now | end it | I give up | just kill me
        what is the point | I've had enough of everything | I want it all to end
      `),
    ],
    ['hurt worse', list('make it stop | please make it stop | make the pain stop')],
  ],
  'a sign is a sign by its bare name': [
    [
      'sign-07',
      list('fever | a fever | a temperature | chills | shivering | I think a fever | yes fever | a bit of a fever'),
    ],
    ['sign-01', list('numbness | some numbness | numbness between the legs | a bit of numbness | numb')],
    [
      'sign-06',
      list('a fall | a hard fall | a bad fall | the fall | a crash | a car crash | the hard fall | yes a fall'),
    ],
    [
      'sign-04',
      list(
        'leg weakness | a bit of leg weakness | weakness in my legs | weak legs | some leg weakness | the leg weakness',
      ),
    ],
    ['sign-12', list('chest pain | the chest pain | some chest pain | a bit of chest pain | tight chest')],
    ['sign-02', list('trouble peeing | new trouble peeing | the peeing | a bit of trouble peeing')],
    ['sign-13', list('trouble breathing | breathlessness')],
    ['sign-14', list('fainting | bad tummy pain | sudden bad tummy pain')],
    ['sign-03', list('lost bowel control | bowel control')],
    [
      'notSure',
      list(`
        one of them | one of those | I've got one of those | yes I have | all of them | a few of them | some of them
        I have one of those | yes one of them | two of those | I might have one | I've got a couple of those
        I don't know | not sure | maybe
      `),
    ],
    [
      'choose none',
      list(`
        none | none of those | none of them | nope none | I don't have any of those | no I'm fine
        I have none of those | none of that | no none of those | nothing like that | not any of those
        I haven't got any of those | I've got none of those | no to all of them | no nothing like that
      `),
    ],
    [
      'choose either',
      list(`
        either | both | whatever you think | you choose | you decide | surprise me | I don't mind | whichever
        either one | you pick | I don't care | whatever | doesn't matter | it's up to you | anything
      `),
    ],
  ],
  'a breath that does not suit is no emergency': [
    [
      'faster',
      list(`
        it's hard to breathe like this | I can't breathe that slowly | that's too slow for me | I can't keep up
        shorter breaths | the breaths are too long | it's too slow | I can't breathe this slow
        that breath is too long | I can't hold it that long | I can't breathe out for that long | this is too slow
        it's hard to breathe this slowly | the breath is too long for me | you're breathing too slowly
      `),
    ],
    [
      'slower',
      list("too fast for me | longer breaths | that's too fast for me | it's too fast | this is too fast for me"),
    ],
    [
      'more',
      list('ten more minutes | five more minutes | a few more minutes | two more minutes | a couple more minutes'),
    ],
  ],
  'pain in a plain sentence': [
    [
      'hurt hurts',
      list(`
        ooh ow that one hurt | it's twinging | nope that hurts | I can't reach | I can't go on to the next one
        I've done my back in | I can't bend like that | I can't do the splits | no that hurts | that one hurt
        I can't lift it | I've hurt my back | it's quite sore now | ow my hip
      `),
    ],
    [
      'hurt mild',
      list("it's a bit sore | it hurts a little | a bit sore | it hurts a bit | slightly sore | only a bit sore"),
    ],
    [
      'hurt worse',
      list(`
        ooh that's sharp | this is killing me | it's really bad | it's really bad today | that's sharp
        it's very bad | it hurts so bad
      `),
    ],
    ['smaller', list("this is too hard | it's too hard for me | that's too difficult | can you make it easier")],
    ['choose rest', list("I'm tired | I'm scared | I'm exhausted | I'm so tired | I'm frightened")],
    ['sign-28', list("I can't go on | I can't go on any longer")],
    ['louder', list("I can't hear you | I can't hear you very well | I can hardly hear")],
  ],
  'an answer is for its own question': [
    [
      'choose rest',
      list(`
        can I rest | can I have a rest | should I rest | can I rest now | can we rest | can I lie still | could I rest
        can I just lie here | can I have a little rest please
      `),
    ],
    ['question', list('can I fly with this')],
    [
      'question bed-rest',
      list('is it bad to move with a spasm | should I stay in bed | how long should I rest my back'),
    ],
    ['question ice', list('heat or ice | is ice good | should I put ice on it | is ice better than heat')],
    [
      'question why-it-seizes',
      list(`
        tell me about spasms | what causes a spasm | what causes spasms | why do back spasms happen
        what is a spasm | what causes back spasms
      `),
    ],
    ['question drinking', list('how much water should I drink | should I drink more water')],
    ['question weak-core', list('is it my weak core')],
    ['question harm', list('is it safe to move')],
    ['question recovery', list('when will it stop')],
    ['outside', list('are you a doctor')],
    [
      'moreSigns',
      list(`
        should I see a doctor | when should I see a doctor | should I go to hospital | is it serious
        is this serious | how do I know if it's serious | do I need a doctor | should I go to the emergency room
        should I be worried | when is it serious | is it dangerous
      `),
    ],
  ],
  'a child is for a doctor': [
    [
      'child',
      list(`
        it's my son he's hurt his back | my daughter | it's my daughter she's hurt her back | my baby | it's my baby
        my daughter can't move | my little boy has hurt his back | my son has fallen over and hurt his back
      `),
    ],
  ],
  'getting up and stopping for a while': [
    [
      'choose getUp',
      list(`
        help me up | get me up | help me get up | help me stand up | I need help getting up | lift me up | up
        I'd like to stand up | can you help me up | can you help me get up | I want to get up now | pick me up
        please help me up | can I get up | can I get up now | I want to sit up now
      `),
    ],
    ['pause', list('break | I need a break | time out | can I have a break | I need a short break')],
    ['start log-roll-stuck', list("I can't get up | I'm stuck  | I still can't get up | I can't stand up at all")],
  ],
  'what our own questions offer': [
    ['start log-roll-stuck', list("still stuck | stuck | I'm still stuck")],
    ['next', list('the chair | on to the chair | to the chair | come down | down | ready | go on')],
    ['choose sameAgain', list('try once more | try again | try')],
    ['more', list('one more minute | more breathing | one more')],
    ['choose rest', list('rest longer | rest here | rest here with me')],
    ['choose getUp', list('get up slowly | get up')],
    ['choose movement', list('a tiny movement | movement')],
    ['smaller', list('go on smaller | smaller')],
    ['choose breathe', list('quiet breathing | breathing')],
    ['wait', list('wait')],
    ['guest', list('guest')],
    ['choose keepIt', list('keep it')],
    ['deleteAll', list('delete it')],
  ],
};
