import { list } from '../list.ts';

/** What is asked and has no answer of the ledger: what is asked of a pharmacist, of a doctor, of nobody here. */
export const beside = {
  /** What to take, how much, when, with what. */
  medicine: list(`
    should I take two ibuprofen | how many ibuprofen can I take | can I take ibuprofen and Tylenol together
    what's the dose of naproxen | how much paracetamol can I take | should I take another pill
    can I double my tablets | can I take my husband's tablets | should I stop taking my tablets
    is it time for my next painkiller | how often can I take Advil | can I mix codeine with alcohol
    can I drink with my muscle relaxants | what can I take for this | what should I take for the pain
    which painkiller should I take | what tablet is best for me | can I take my old pain pills
    can I use my leftover oxycodone | should I take oxycodone | should I take ibuprofen | should I take paracetamol
    can I take naproxen | should I take an aspirin | can I have more morphine | can I take gummies with my tablets
    can I take my blood pressure pill with ibuprofen | should I skip my dose | I forgot my tablet what do I do
    how many milligrams should I have | is four hundred milligrams okay | can I crush my pills
    can I take it on an empty stomach | how long between doses | should I change my medicine
    can I come off my tablets | is my prescription too strong | can I take antibiotics for this
    should I take a sleeping pill | can I take melatonin | can I take a Valium now | give me something for the pain
    can I use Voltaren gel twice a day | how much magnesium should I take | what dose of vitamin D should I take
    can I put a lidocaine patch on | should I use Deep Heat | can I use Tiger Balm with ibuprofen
    is it safe to take Nurofen while pregnant | can I take gabapentin for my back | should I up my amitriptyline
    can my mum have codeine | can I take two Panadol and one Nurofen | should I take my pill now or later
    which medicine is best for back pain | what medication should I ask for | tell me what to take
    what drugs should I take | how many tablets a day | can I take something stronger | do I take it with food
    should I take my medication | can I take diclofenac with aspirin | can I get steroids for this
    is cortisone injection what I need | should I have a steroid shot | can I take prednisone
    what painkiller can I have | what pill should I take | my tablets aren't working can I take more
    is it okay to take codeine every day | can I stop my antidepressant | how strong is tramadol can I have two
    when can I have my next tablet | can I take paracetamol with a cold remedy | can I buy muscle relaxants
    can I use CBD with my blood thinner | do I need antibiotics | should I rub ibuprofen gel in
    what tablets are best | what do I take for it | which tablets | take something for it | take anything for this
  `),
  /** About health, and nothing that the ledger answers. */
  health: list(`
    is it safe | is this safe | is that safe | is it safe for me | is it safe to do this
    can I take a shower | can I shower like this | may I have a shower | can I take a nap | can I take the stairs | can I take the bus | can I take the dog out | can I take a break from work | should I take the week off | can I wash my hair
    can I drink wine with a bad back | can I drink beer with this | is it okay to drink wine | can I have a beer tonight
    should I have a colonoscopy | does cranberry juice help a bladder | does vitamin B twelve help tiredness | what vitamins should I take for my hair | is zinc good for a cold | what should I eat for cholesterol | are eggs bad for cholesterol | does iron help anaemia | should my baby have vitamin drops
    does coffee raise blood pressure | is red wine good for your heart | how much sleep do I need | is my weight healthy | does the sun give you cancer | how do I check a mole | how do I do CPR | what is the recovery position | is my ear infected | can I swim with an ear infection | what is a slipped rib
    how do I get rid of a wart | do probiotics work | is gluten bad for me | do I have an allergy | why do I bruise so easily | is it normal to have cold hands | why do my knees hurt on stairs | what helps arthritis in the hands | do copper bracelets work | is my knee pain arthritis | how do I stop a nosebleed
    what is a kidney stone like | what does the pancreas do | how does insulin work | is surgery on my knee worth it | should I have my wisdom teeth out | can a tooth cause a headache | do I need a hearing test | is laser eye surgery safe | how do I treat athlete's foot | do detox teas work
    do I have appendicitis | is my blood pressure too high | why is my knee clicking | what causes migraines
    how do I lower my cholesterol | is my mole cancer | why do I have a rash | what's wrong with my stomach
    why does my neck hurt | how do I fix a frozen shoulder | what is tennis elbow | do I have diabetes
    is coffee bad for my heart | how do I lose weight | can I catch the flu twice | is this covid
    why are my ankles swollen | how do I get rid of a headache | do I need glasses | what is a hernia
    is it my kidneys | is it my gallbladder | do I have a urine infection | could it be gallstones
    why am I so tired all the time | what's a normal temperature | how do I stop snoring | is my thyroid okay
    why do my hands go numb at night | what's good for hay fever | does vitamin C stop colds
    should I get the flu jab | why is my hair falling out | how many calories should I eat
    is my heart rate normal | what is sciatica surgery recovery like | do I have ankylosing spondylitis
    do I have spinal stenosis | what is scoliosis | is my scoliosis getting worse | what is fibromyalgia
    do I have fibromyalgia | what is spondylolisthesis | what is a normal blood sugar
    can I fly with this | can I drive with a bad back | can I have sex with a bad back | can I drink alcohol tonight
    can I have a beer | can I drink wine | can I give blood | is it safe to have a baby with a bad back
    can I take a bath when pregnant | should I go to work | can I get a sick note | am I fit for work
    what's the matter with my foot | how do I treat a sprained ankle | what is plantar fasciitis
    why does my jaw click | what's causing my toothache | is my tooth infected | why do I get heartburn
    what helps constipation | how do I treat a burn | is this a heart attack sign in women
    what are the symptoms of diabetes | how long does flu last | why do I feel dizzy when I stand
    why do my ears ring | is a nosebleed dangerous | what is gout | how do I know if I'm anaemic
    am I pregnant | can you check my pulse | can you listen to my heart | what does my blood test mean
    should I see a dermatologist | what is a normal heartbeat | why can't I sleep | how do I stop smoking
    do I have carpal tunnel | what helps period pain | why is my period late | does my child need a doctor
    is botox good for wrinkles | what is a stroke | how do vaccines work | what is Parkinson's disease
    can stress cause hair loss | what is the best diet for weight loss | is keto healthy | does garlic thin the blood
    is ginger good for nausea | what helps a sore throat | is honey good for a cough | should I be tested for something
    what injection do I need | should I have an epidural | what is a nerve block | do injections in the back work
    is ozone therapy good | is stem cell treatment any good | is prolotherapy worth it | what about a nerve burn
    does my insurance cover physio | how do I find a good physio | do I need a physio | what does a physio do
    what's wrong with me | what is the diagnosis | can you diagnose me | what do you think is wrong with me
    why do I have cramp in my calf | why do my legs twitch | is restless legs a disease | what's a good blood pressure
    what is my BMI | do I need a hip replacement | is my knee worn | what is bursitis | what is tendonitis
    why does my shoulder blade hurt | is whiplash serious | what can I do about my bunions | are my lungs okay
    how do I lower my blood pressure | do I have high cholesterol | do I have asthma | what is an abscess
    does an orthotic help | do insoles help my back | should I wear different shoes | do special shoes help
  `),
  /** Numbers and studies that nobody could trace. */
  untraced: list(`
    is it true that sixty eight percent have spasms | is it true 68 percent of people have a spasm each year
    do sixty eight percent of people get back spasms every year | what about the sixty eight percent
    did Stanford find fifty four percent fewer spasms | is the Stanford study true | what about the Stanford trial
    does a Stanford study say electrolytes cut spasms | does drinking cut spasms by fifty four percent
    is it true mindfulness cuts spasms by thirty seven percent | does mindfulness cut recurrence by 37 percent
    thirty seven percent fewer with mindfulness is that right | do twelve sessions over four weeks cut spasms
    does a journal say twelve sessions of rolling stop spasms | is it true that twelve sessions cut spasms
    I read that 54 percent get fewer spasms with salt | I read sixty eight percent of adults have spasms
    what percentage of people get spasms | what percent of people have back spasms | how many percent get better
    what are the statistics on spasms | is there a statistic for that | which study says 68 percent
    where does the thirty seven percent come from | is that percentage right | are those percentages real
    an article said fifty four percent is it true | what does the journal Spine say about spasms
    the Spine journal says 68 percent | the pain medicine study from 2019 is it right
    did a study in Spine find that most people have spasms every year | how many people have a spasm a year
    someone told me seventy percent get cured by water | is there a ninety percent success rate
    they say eighty percent of spasms are from dehydration | is it true that 90 percent of back pain is stress
    what's the success rate of this | how many people does this cure | what are my odds in percent
    fifty four percent | sixty eight percent | thirty seven percent | the Stanford study
  `),
  /** Nothing of ours. */
  outside: list(`
    are eggs good for you | is chocolate bad for dogs | should I eat breakfast | how much protein is in chicken | what's for lunch | is pizza healthy | can I freeze soup | how long do I cook an egg | is oat milk better than cow's milk | what wine goes with fish | can cats eat tuna
    how do I get my kid to eat vegetables | is bread fattening | are bananas in season | does rice go off | how many calories in a banana | what's a good snack | is sugar addictive | how do I cut an onion | should I put salt in the pasta | how do I ripen an avocado
    what's my bank balance | how do I save money | is my pension safe | can you book a table | how do I get a refund | what's the exchange rate | who invented the telephone | when does the sun set | how fast is light | what's a good name for a puppy
    what's the weather tomorrow | what's the weather like today | will it rain today | what time is it | play some music | play the Beatles
    set a timer for ten minutes | who won the game last night | what's the capital of France | tell me a joke
    how tall is the Eiffel Tower | order me a pizza | call my mum | turn off the lights | turn the heating up
    what's on television tonight | what's the news | how far is the moon | who is the president
    what's two plus two | how do I cook rice | what's a good recipe for soup | book me a taxi
    what's the score | when is Easter | how do you spell necessary | translate hello into Spanish
    what day is it | add milk to my shopping list | remind me to call John | what's the traffic like
    how old are you | what's your name | are you a robot | do you love me | are you married | who made you
    where do you live | can you sing | sing me a song | tell me a story | do you like cats
    what's the meaning of life | who is Taylor Swift | how much is a dollar in euros | is there life on Mars
    what's the best phone to buy | how do I fix my car | why is the sky blue | do dogs dream | are ghosts real
    how do planes fly | what's the tallest mountain | when does the shop close | is the bank open
    how do I change a tyre | what should I wear today | what film should I watch | read me my messages
    how do I reset my password | what's my horoscope | will I win the lottery | should I buy a house
    how do I make pancakes | is it going to snow | when was the war | who wrote Hamlet | what is bitcoin
    how much does a car cost | can you order groceries | open the garage | what's the stock market doing
    should I text my ex | is my team playing | how long does it take to boil an egg | how deep is the sea
    can I park here | does the bus run on Sunday | will the train be late | are you listening to me
    why are cats so funny | what is the fastest car | where is the nearest petrol station | is it a bank holiday
    do I need a visa for India | how do I tie a tie | what rhymes with orange | does he like me
    should I get a dog | can pigs swim | how do I water my orchids | why is my wifi slow | does my phone need charging
    is this milk off | are avocados a fruit | what language do they speak in Brazil | can you do my homework
    what's fifteen percent of eighty | how many days until Christmas | when do the clocks change
    will my plants survive the frost | is the kettle on | did I leave the oven on | where did I put my keys
    who's at the door | what's for dinner | how do I get rid of ants | does bleach kill mould
    is chess a sport | should I paint the kitchen blue | how do I unblock a sink | can you hear the rain
    are there any good restaurants near me | what's the wifi password | how do I get to the airport
    does this skill cost money | are you recording me | can you speak Spanish | do you have another voice
    what can I do about my noisy neighbour | how do I train for a pub quiz | is gold a good investment
    should I change jobs | will Liverpool win | why is my boss so annoying | how do bees make honey
  `),
};
