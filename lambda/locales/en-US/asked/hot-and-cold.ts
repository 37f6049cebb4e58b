import { list } from '../list.ts';

/** How people ask about warmth, cold and both in turn; by myth id. */
export const hotAndCold = {
  ice: list(`
    is ice better than heat | should I ice my back | ice or heat for a spasm | do I put ice on a pulled back
    is a cold pack the best thing | my coach says always ice | heat or ice | which is better heat or cold
    should it be hot or cold | is ice always best | do frozen peas help | should I put a bag of peas on it
    would an ice pack do any good | what's better for a back hot or cold | does ice help back pain
    is cold good for my back | should I freeze it or warm it | do I use cold or warm | does icing work
    how long should I ice it | is it worth icing | I've got an ice pack in the freezer should I use it
    my son plays footy and swears by ice is he right | warm or cold what does the science say
    hot water bottle or ice pack | heat pack or cold pack | ice for the first day right
    they always said ice is best for everything | isn't ice the best thing for a spasm
    is a cold compress any use | should I lie on ice | does cold take the pain away | can I use a cool pack
    what about ice | would cold help | is it better to cool it down | frozen vegetables on my back yes or no
    do I ice it or heat it doctor | which one heat or ice for muscle spasm | does a cold pack beat a hot one
    ice is best | ice on my back | ice always best | is ice good | icing my back | a cold pack | ice better than heat
    cold packs | ice packs help | cold better than warm | using ice | ice | heat or cold | cold help my back
    ice it | ice my back
    is a bag of frozen sweetcorn any use on it | ice pack good or bad | I've a gel thing in the freezer from when I did my knee so would it do for my back
    cold or hot | at rugby we always reach for the ice bucket whatever the injury so I assume that's right for backs as well | numb it with ice | chill it
    should I be sticking something frozen on my back | what's the deal with ice for bad backs | does cold do anything at all for a back
    wondering whether cold or warmth is the one to go for | ice cubes in a tea towel on my lower back worth it | is ice overrated | freezer pack help
    the trainer on our team always went straight for ice and told us heat was for old women was he right
    I hate the cold but if ice is the best thing I'll do it is it | cold gel spray any good | does freezing it dull the pain | what about a cold flannel
    frozen peas or a hot wheat bag | I was told ice always beats heat for anything sudden | mum says hot dad says cold who's right
    is there proof that ice works on backs | ice first isn't it | frozen peas | rest ice compression all that does it work for a back
    can ice calm a muscle spasm | is it better cold or warm I've got both ready here and don't know which to put on | ice for lumbago
    cooling it down useful
    the box the ice pack came in says good for back pain but then the box for the heat pad says that too so which should I believe
    a packet of frozen prawns against my back is that mad | cold spray like the footballers use would that do
    my two sisters are having a row in the kitchen over whether to give me the frozen peas or the hot water bottle who wins | ice on a seized back
    I put a cold pack on and it did take my mind off it for a bit but does ice do any real good for a back
    what's better the bag of peas or the electric pad | first aid course taught us ice for every sprain so surely a back is the same
    my nephew the physio student says there's barely any evidence for ice on backs is that so | cold therapy
    I iced it all evening and felt no different so was that a waste | how good is cold for back pain | ice it or leave it
    a cold bottle from the fridge on my spine any help
    I can't bear anything cold near me when I'm sore but they all say ice is what you need for a spasm do you really | ice cold packs do they speed it up
    my trainer posted a whole thing about icing every injury to keep the inflammation down and I wonder does that hold for a bad back
    should a spasm be iced | putting cold on it good idea or not
    people online argue about ice and heat all day long so what's the honest answer for a seized up back | would ice make the muscle tighter
    icy gel any good | I shouldn't be icing this should I | hot or cold pack | does ice reduce the spasm | is an ice pack better than doing nothing
    ice versus warmth which wins | the nurse on the helpline said try cold but my wife insists on warm which would ease it more
    when my lad pulls a muscle at hurling the first thing anyone does is throw an ice pack at him so would that suit my back too
    frozen gel pack for my back | I've been sitting against a bag of frozen carrots for the best part of the film and I'd like to know is it helping any
    tell me about ice for backs | ice does what for pain | is cold the gold standard
    in our house it was always a wet cold cloth for pain and my husband's people always used warm so which one has it right
    I grew up with ice on everything bumps bruises bad backs the lot was that ever right | should you ice a lower back at all
    do they still say ice for a bad back | eyes pack on my back | cold compress or hot compress
    my gaffer swears ice sorts any back in a day has he got a point | ice pack useless | why do coaches always say ice
    I'm lying here with a bag of frozen chips under me and feeling foolish is there any point | is there a winner between hot and cold | icing helpful
    will cold loosen it | does it matter if I choose ice or warmth | warm water bottle or an ice pack for this | cold good warm bad is that the rule
  `),
  'early-heat': list(`
    should I use heat first | do I wait forty-eight hours for heat | can heat make it worse | when do I switch to heat
    is a hot bath okay | heating pad on a new spasm | does heat make a new injury worse | is it too early for heat
    how soon can I use a heat pad | can I have a hot bath | is heat bad in the first few days
    my back went this morning can I put a hot water bottle on it | should I wait before I use warmth
    isn't heat bad for a fresh injury | will a warm bath inflame it | does heat cause swelling
    shouldn't I ice first then heat | how long do I wait before heat | it only happened an hour ago is heat safe
    can I use a wheat bag straight away | I was told never heat for two days | is it safe to warm it on day one
    can I get in a hot tub | would a hot shower hurt it | is a sauna okay today | will a hot bath make it worse
    can a heating pad do harm when it's new | is it ok to put heat on right after | can I warm it up now or later
    is warmth dangerous for an acute back | heat in the first days yes or no | when is it okay to use heat
    should I put heat on it straight off | does early heat slow things down | the first aid book says no heat
    is heat allowed on a fresh spasm | can I use a heat patch from day one | hot water bottle right away
    heat makes a new injury worse | heat first | heat on a new injury | heat make it worse | a hot bath
    heat too early | a hot shower | using heat in the first days | a hot water bottle | a heating pad | heat bad for it
    use heat | heat straight away
    it went two hours ago and I fancy a long soak in the tub am I allowed | heat too soon
    everyone says nothing hot for two days but I'm perished and I want my wheat bag is that all right | heat day one
    is warming a fresh one asking for trouble | how many hours before I can put something hot on it | wouldn't heat make it puff up
    hot shower straight after it goes | the lifeguard at the pool told me heat on day one only makes it swell is he right | warm or wait
    my back only seized this afternoon so is it too early for the heating pad | new injury and heat | I thought warmth was a no no at first
    is there a rule about when heat is allowed | should it be forty eight hours before warmth | jacuzzi on the first day
    does heating a new strain make it bleed inside | just done my back in and the missus is filling a hot water bottle should she hold off
    heat pads fresh spasm | can I have my bath tonight if it only went this morning | is it wrong to use heat before day three
    I've heard that in the early stage you should only ever cool it and that warming it just feeds the inflammation so should I steer clear
    how long after it happens is heat okay | I'm afraid the hot water bottle will make it flare because it's brand new | when's it safe to warm it
    heat early harmful | when I twisted my knee the doctor said absolutely no heat for two days so I'm guessing that goes for a back that's only just gone
    steam room today bad idea | I put a hot pack on ten minutes after it went and now I've read you mustn't did I make a mistake | must I hold off on heat
    I've just run myself a steaming bath because my back went an hour ago and now my husband's shouting through the door that heat's bad for it
    isn't it cold for the first couple of days and only then warm | two day rule for heat | warming it too early
    is hot fomentation all right on the first day itself
    my son in law who coaches juniors nearly had a fit when he saw me with a hot water bottle on a back that went this morning
    should I let it cool off before using heat | heat now or later | right after it happened can I go in the sauna
    do I have to wait for the inflammation to go before using warmth
    I'm stiff and sore and freezing and the only thing I want is a hot water bottle but it's barely been six hours is that too soon
    warm pack on day one ok | is early warmth a mistake | bath now or in two days | I shouldn't put heat on something that just happened should I
    heat cause more swelling | they always warned us at school never heat a new injury does that go for backs
    it's been less than a day can I use my electric blanket on it | how early can you start with heat | does heat on a brand new spasm do any damage
    is a warm shower the first evening okay | first night hot bath | hot water bottle in the first twenty four hours any harm
    I got a stick on heat patch from the chemist but the back only went an hour back so do I wait | wondering if it's dangerous to warm it while it's new
    will heat draw more blood and make the swelling worse | can you put heat on it immediately | fresh injury no heat
    does the seventy two hour thing about heat count for a back | the old dear next door says heat on a new injury cooks it
    is it true you wait a couple of days before anything warm | went last night is heat all right by now | hot tub while it's still raw
    somebody on the bus told me I'd make it ten times worse if I put heat on it before the weekend is there anything in that
    my back locked up at lunch and by tea time I was in a roasting bath was that a stupid thing to do
    the leaflet I was given for my sprained wrist said avoid heat for three days so is it the same rule for a back that has only seized today
    the warm stuff when do I start | heat before forty eight hours
    my mother was going to give me hot oil and a hot bag the minute it happened but my brother said not before two days who is correct
    would a warm wheat bag upset a back that's just gone | do you have to ice a fresh one before you heat it | just happened heat or no heat
    I've a lovely new heat pad here still in the box and a back that went at breakfast so can I plug it in or must I wait
    could a hot shower this soon stir it up | I've always understood heat is for later and never at the start so is that wrong
    straight onto heat is that safe
    I did it shifting a fridge this morning and stood under a scalding shower straight after and now I'm panicking that I've made it swell
    heat swelling new spasm | how soon is too soon for warmth | hot bath on the same day it went
  `),
  'how-heat-helps': list(`
    how does heat help | why does warmth feel good | what does heat do to a muscle | how does a heat pack work
    why does a hot water bottle ease it | what's heat doing in there | does heat relax the muscle
    why does a warm bath feel so nice on my back | how does warmth take the pain away
    does heat bring blood to it | does heat increase circulation | does warmth heal the muscle
    what good does heat do | how exactly does heat work on pain | why do people use heat | what is heat good for
    does heat actually work | is heat any good | does heat help back pain | does a heating pad work
    do heat wraps work | are heat patches any good | does a hot water bottle really help | will warmth help my back
    is warmth worth it | do wheat bags help | does warming it up do anything | is there evidence for heat
    can heat loosen a tight back | why is warm better than nothing | what's the science behind heat
    explain how heat helps | tell me about heat | tell me how warmth works | why would warmth ease a spasm
    does heat fix anything or just feel nice | does heat flush out toxins | will heat repair it
    how much does heat help | is heat proven | heat help | heat work | warmth help my back | heat wraps work
    a heat pack help | heat do anything | heat good for backs | heat | warmth | heat therapy
    I always feel better with a hot water bottle but is it really doing anything or is it just a comfort | benefit of heat
    what's a warm pack actually doing to me | heat how does it work | a bean bag out of the microwave does that do a back any good
    why does my back melt the minute I get in a warm bath | is there any truth in heat being good for sore backs
    does warmth reach the muscle or just the skin | how deep does the heat go
    my nani used to heat a brick and wrap it in cloth for my grandfather's back so was there something in it | warmth worthwhile | hot packs effective
    does a heated blanket ease a sore back | why's heat so soothing | hot water bottle any use | what is it about heat that muscles like
    those stick on warm patches from the chemist are they worth the money or just a gimmick | explain heat for backs | does heat calm the nerves down
    how come the car's heated seat takes the edge off | proof that heat works | will a hot shower ease things | what can I expect from heat
    is heat just a placebo | how big a difference does a heat wrap make
    my sister in law lives with a hot water bottle strapped to her and says it's magic so does it really do something
    does it widen the blood vessels or what | is warming a back actually treatment | heat pad worth buying | warmth and spasms
    how does something hot on the skin help a muscle way down inside | wondering if a heat belt would be any help
    does a toasty wheat bag really loosen things
    people have been putting warm things on sore backs for thousands of years so I suppose there must be something in it what does it do
    does heat heal or only soothe | why do old folk swear by warmth | will a heat lamp help | is there anything to be said for a warm bath
    I'm a roofer and all the lads wear those heat wraps under their overalls do they honestly help | hot towel on the back effective or not
    I'm not one for gadgets but the daughter gave me a microwave wheat bag for my back and I'd like to know how it's meant to help
    does heat melt the knot | heat for pain how good | the physio laid a hot pack on me for twenty minutes and it felt lovely but what was it for
    does warmth distract you from the pain | can heat take down the pain much | tell me the good of a hot pack | a hot wheat bag help any
    how effective is a heating pad for a sore back really
    I've a bath running and a hot towel warming on the rail and I'm curious what all that warmth is meant to do for a back
    it eases off the moment I lean against the radiator and comes straight back when I walk away so how is the warmth helping
    hot fomentation good for back
    I've had a heat wrap on under my shirt all day in the office and it does feel easier so what's it actually doing to the muscle
    does warming the muscle make it let go | is heat therapy real medicine | what's the use of heat | does heat bring in oxygen
    are heat wraps better than nothing
    the minute the sun got on my back through the window I could feel it letting go so what is it about heat that does that
    my mother put a warm iron through a towel on my dad's back and he'd sigh with relief what was it doing for him
    I'm weighing up whether to buy one of those electric heat cushions for my lower back and wondered if heat is much use in general
    would a warm shawl round my middle help | heat the science | does heat have any real benefit | heated pad for backs does it do the job
    I want to know what warmth is supposed to be doing in there | is a heat rub the same as real heat | does a heat belt work
    I'm sceptical about heat so what's the evidence | how does a hot bath work on pain
    there's a heat belt advertised on the telly that says it goes deep into the muscle and works for hours so do those things do anything
    heat relaxing the muscles is that real | will a heat patch make much odds
    when I put the hot bottle there the pain fades for a while and then comes back so what's heat really good for | does warmth make the muscle less tight
    are hot packs any help with back pain or is it an old wives' tale | so warmth how's that help then | infrared heat pad any good
    my wife says heat is only a comfort and does nothing underneath and I say it's loosening me up so which one of us has it right
    why does warm water take the pain off
  `),
  'hot-and-cold': list(`
    does contrast therapy work | hot then cold for my back | should I alternate ice and heat
    how long hot and how long cold | do cold plunges help | is a hot and cold shower good | is contrast any good
    should I switch between hot and cold | does going from hot to cold speed healing | is alternating a good idea
    does switching hot and cold heal faster | what about hot cold hot cold | do athletes do hot and cold for a reason
    is contrast bathing worth it | should I do an ice bath then a hot one | does a cold plunge fix your back
    are ice baths good for backs | would a plunge pool help | sauna then cold shower good or bad
    is it better to do both hot and cold | can I swap between ice and a hot water bottle | do I do warm and cool in turn
    ten minutes hot ten minutes cold does that do anything | how often should I swap hot for cold
    does contrast pump out the swelling | is warm and cool better than just warm | what does contrast do
    is the hot cold thing real | my rugby club swears by contrast baths | is there any proof for alternating heat and ice
    what's the point of switching hot and cold | does the warm and cool plan work | why switch between hot and cold
    Scandinavian style hot and cold any good | will cold water swimming help my back | cold showers for back pain
    wim hof cold stuff for spasms | hot cold therapy does it do anything | combining heat and cold
    contrast therapy | contrast | hot and cold | alternating ice and heat | switching hot and cold | hot then cold
    cold plunges | ice baths | contrast work | contrast baths | alternate heat and ice | going from hot to cold
    warm and cool | warm and cool help
    five minutes hot five minutes freezing does all that chopping and changing do anything for a back | contrast shower
    a lad at the gym goes from the sauna straight into the ice barrel and says his back's never been better is it worth copying | hot cold swap
    is alternating better than just sticking to one | ice bath | peas then hot water bottle then peas again is that a thing | switch between them
    heat ice heat ice | my physio years ago had me swapping hot and cold packs every few minutes was there any point to it
    would dunking myself in a cold tub help | is an ice bath mad for a back spasm | cold dip in the sea for my back | warm then cool then warm
    I've got a wheat bag and an ice pack so could I go back and forth | does the shock of hot to cold wake up the blood flow
    what's the ratio of hot to cold supposed to be | contrast bath
    people on social media jump in wheelie bins of ice for their backs is there any sense in that | should I finish on hot or on cold
    wondering whether to do the hot shower then blast it cold | plunge pool | does flipping between hot and cold flush things out
    ice plunge for a bad back | mixing hot and cold | is it true that the swap from hot to cold works like a pump
    do you do heat first and then ice or the other way round when you're doing both | freezing shower any good
    sea swimming in january has half my village raving about their backs would it do me any good | what do you think of contrast treatment
    both heat and cold in turn | cold water immersion | alternate shower temperatures | can I do ten of one and ten of the other
    are those cold plunge tubs worth it for backs | running the shower hot then icy does that loosen a spasm
    hot tub then snow like the finns do would that fix a back | is the hot cold hot routine any better than a plain warm pack
    one after the other hot and cold | I shouldn't jump in an ice bath should I
    the footballers all get in ice baths after the match so would it be good for a back as well | what's the deal with cold plunging
    there's a place in town where you go from a hot room to a freezing tub and back again three times and they say it's great for backs | keep swapping
    both hot and cold together or just one | my daughter's swim coach makes them go hot pool cold pool hot pool does that sort of thing help backs
    rotating ice and heat
    they did it with my ankle years ago a bucket of hot and a bucket of cold in turn and I wondered would the same trick work on a back
    sitting in an ice tub for my back | from boiling to baltic and back again good or bad | alternate cold compress and hot fomentation is it helpful
    the girls in my swimming group go in the sea all year and say the cold water has done wonders for their backs should I believe them
    swapping between a heat pad and an ice pack all evening did nothing so was I doing the timing wrong | sauna and ice bath | is going hot to cold risky
    my brother in law stands under the shower switching it from roasting to freezing and says it flushes the pain out of his back does it
    hot and cold therapy at the spa is it any use to someone with a bad back | wild swimming good for backs
    some podcast fella was on about sitting in ice water every morning and said it would fix any bad back so is there anything in it
    does bouncing between ice and heat beat either one on its own | heard about contrast water therapy | turn about with the ice and the hot bottle
    cold tub hot tub cold tub | I keep seeing fellas on the internet breaking the ice and climbing in and claiming it cured their bad back
    is there research on alternating for backs | do I alternate or pick one | hot one minute cold the next
    I've got a hot water bottle in one hand and a bag of peas in the other and I'm thinking of doing turns with them is that sensible
    a freezing bath for my spine | a bucket of ice in the bath good or daft | how about a hot bath with a cold rinse after
    does ice bathing help with spasms | plunging in cold water
    my flatmate bought a cold plunge barrel off the internet and keeps on at me to sit in it for my back | hot cold cycles | does the nordic thing work
    I couldn't decide on ice or heat so I've been going from one to the other all afternoon is there any advantage in doing both by turns
    back and forth heat cold | the hotel has a hot pool and an icy one side by side and the attendant told me to go between them for my bad back any good
    contrast packs
  `),
  weather: list(`
    is it the cold | does rain make my back hurt | did the weather do this | is my back worse in winter
    can damp cause back pain | did the draft from a window do it | is it the cold weather | did the cold cause this
    does cold weather cause back spasms | my nan says it's the damp | did I catch a chill in my back
    can air conditioning seize your back | I sat in a draught is that it | was it the wind on my back
    does humidity affect backs | is it because it's raining | does a storm coming make it ache
    does low pressure make pain worse | why is it worse when it's cold out | is winter bad for backs
    can a cold room give you a spasm | does monsoon weather make it bad | is my back like a barometer
    could sleeping with the fan on do this | does going out with wet hair do it | is it the change in weather
    can the temperature outside trigger it | do cold mornings lock your back | is it true that cold weather causes it
    I got wet in the rain and then my back went | my joints feel the weather is that real
    would moving somewhere warm help my back | do people get more back pain in the cold
    is the frost to blame | does snow set it off | did the cold snap do it | is the weather to blame
    cold weather causes it | cold weather | wet weather | the cold | the damp | a draft | rain cause it
    damp weather | rain | the rain make it worse | the air conditioning | the cold snap
    it was lashing rain on saturday and by sunday I couldn't stand up is there a connection | damp weather bad backs
    my granny could forecast rain from her back and now I think I've inherited it is that real | cold snap back pain | blame the weather
    is it this miserable weather doing it | can a breeze on your back lock it | seasonal is it
    I worked outside in the frost all morning without a proper coat could that have set it off | does a change in pressure make backs ache
    chill in the kidneys | should I keep my back warm in case the cold gets in it | slept with the window open and woke up seized did the night air do it
    windy day to blame | nothing wrong with it all summer then autumn comes and it goes is it the temperature dropping
    is it because of the ac in the office blowing straight on my back | do bad backs hate the rain | rainy season back pain
    can fog and damp get into your back | cold wind | my dadi says never sit on a cold floor in winter because the cold goes up into your back is it so
    sitting on a cold stone wall did that do it
    I stood on the cold touchline all saturday watching the kids in a biting wind and on sunday my back locked was it the cold that did it
    a wet weekend and my back goes every time is that a coincidence | it's the humidity isn't it | would I be better off in spain
    thinking of retiring somewhere hot and dry for the sake of my back would it make any odds
    we moved from a warm country to this damp place last year and my back has been at me ever since is it the climate | is a cold house bad for your back
    the heating broke down and I slept two nights in a freezing bedroom and now my back's seized so could the cold have caused it
    barometric pressure and back spasms | draughty office | did swimming in chilly water and sitting around damp cause my back to go
    storms and back pain | the air con vent above my desk has been blasting my lower back all week is that what's locked it
    any link between weather and backs | going out without a vest did this
    the lads on the scaffolding always say winter is back season is there truth in it
    does snow make your back worse or is it the shovelling people blame it on | sleeping under the fan
    ceiling fan all night back stiff is that the cause | can heat waves cause back pain | muggy weather and backs
    is it old wives' tales about damp and bad backs | why do people's backs ache before a thunderstorm | does living by the sea make backs worse
    caught in a downpour and seized up next day | cold draught | my back tells me when rain is coming
    surely the cold tightens everything up and that's why it went | is winter to blame for this | when the temperature drops does your back go
    I forgot my jacket at the match and stood in the freezing cold for two hours so was it that
    my mother never let us sit on wet grass because she said the damp would get into our backs and now I wonder if she had a point | the north wind
    cold air made it seize
    we went to the canaries for a fortnight and I hadn't a twinge and the minute I got home to the rain it started so is it the weather
    can cold weather bring on a spasm | sat by an open car window the whole drive with the wind on my back could that be why
    I'm a postman out in all weathers and it's always after a cold wet week that my back packs up so is the weather doing it
    people say they get it in their back from the wet is that a fact | wet clothes cause it | wondering if the frost had anything to do with it
    is back pain worse in damp countries | my flat is freezing and mouldy could that damp be giving me back spasms do you think
    has the cold got into my muscles | monsoon is here and my back is gone is it due to that only | does sunshine help a bad back | weather causing it
    I wasn't wearing a scarf round my middle and mother says the chill did it | does low cloud and drizzle affect backs | hot weather made it worse
    every single november my back gives out just as the cold arrives and I would like to know whether that's chance or the weather
    autumn always does it to me must be the weather | it's perishing out could that be the trigger
    the old boys in the pub all say their backs know when it's going to rain is that nonsense or is there something in it
    is a cold draft enough to seize you up | back pain and rain
    I've started checking the forecast because I'm sure my back gets worse the day before rain or am I only imagining a pattern
    did the freezing weather get me
  `),
};
