import { words } from '../heard-words.ts';
import { list } from '../list.ts';

/** What words stand for where something is told: the groups of the signs, and what takes the sting out of them. */
export const concepts: Readonly<Record<string, readonly string[]>> = {
  ...words,
  denies: list('no | not | never | without | none | neither | nothing | any'),
  isFine: list(`
    fine | normal | normally | okay | ok | alright | good | great | perfect | perfectly | lovely | strong | better | gone now | woke up | back now | eased | easing | stopped hurting | nice | relaxed | relaxing | comfortable
    comfy | healthy | well | calm | happy | all clear | improved | went away | recovered | healed
  `),
  longAgo: list(`
    years ago | year ago | last year | as a child | as a kid | when i was | used to | last summer | once | back then | in the past | ages ago | at school | was twelve | last month | until last | twenty years | ten years ago
  `),
  somebodyElse: list(`
    dad | mum | mom | mother | father | wife | husband | gran | nan | grandma | grandad | grandson | son | daughter | kid | kids | baby | toddler | child | friend | neighbour | colleague | boss | aunt | uncle | sister | brother | mate | people | somebody | someone
    they | he | she | cousin | teenager | partner
  `),
  animal: list('dog | cat | puppy | kitten | horse | hamster | rabbit | bird | pet'),
  things: list(`
    phone | glasses | book | remote | computer | app | battery | car | chair | sofa | blanket | pillow | cushion | film | news | song | game | weather | road | pipe | tea | coffee | shirt | jeans | bill | table | cupboard | door | window | shoelace | mattress | drawers
    parcel | show | internet | traffic | crossword | television | telly | fire | ball | plane | soup | salad | bench | kitchen | carpet | shoes | bag | box
  `),
  laughing: list('laugh | laughing | laughed | funny | joke | joking | bored | boredom | idiom | excited | love'),
  suppose: list(
    'what if | imagine | afraid | worried | worry | nearly | almost | might | could happen | they said to watch | leaflet | read about | heard about | in case',
  ),
  onPurpose: list(
    'on purpose | diet | dieting | slimming | proud | trying to | gym | workout | push ups | running | walked | walk | exercise | exercises | leg day | training | stretch | massage',
  ),
  session: list(
    'exercise | exercises | session | routine | count | side | instructions | programme | step | this one | that one | next | today | for today | breathing',
  ),
  mild: list('a bit | a little | slightly | mild | mildly | tiny | only | just | usual | always has | same old'),
  sudden: list(
    'sudden | suddenly | all of a sudden | out of nowhere | just now | this morning | since | today | yesterday | last night | keeps | keep',
  ),
  iSay: list('i have | i had | i am | i feel | i cannot | i think | i took | i take | i fell | my'),
  onlyPain: list(
    'hurt | sore | ache | aching | painful | pain | stiff | spasm | seized | locked | tweaked | twinge | muscle | muscles | lifting | bend | straighten | sit | stand',
  ),
  cold: list('cold | chilli | dentist | snow | freezing | heating | window open | outside'),
};
