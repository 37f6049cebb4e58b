import { explainers } from './explainers.ts';

/** Answers to beliefs about backs, by myth id: the verdict in the first words of `say`, `why` when somebody asks why. */
const beliefs = {
  'bed-rest': {
    name: 'Bed rest',
    say: "No. A short rest when it's bad is fine, but staying in bed doesn't help more. Keep up what you can, even tiny walks.",
    why: 'People told to stay active did slightly better than people told to rest in bed.',
  },
  ice: {
    name: 'Ice and heat',
    say: 'No. Heat has better research for back pain, even early on. Ice is okay if it feels good. Keep either one short and wrapped.',
    why: 'Heat wraps gave small short-term relief in trials; cold has hardly been tested on backs.',
  },
  'hard-stretching': {
    name: 'Hard stretching',
    say: 'No. A mild pull is okay. Sharp pain, or pain shooting down a leg, means ease off. Pushing hard can flare things up.',
    why: 'Leaflets advise comfort-range movement and stopping anything that makes symptoms worse.',
  },
  scans: {
    name: 'Scans',
    say: 'Usually not. Scans rarely change care for simple back pain, and they often show normal aging. You do need a check if you have warning signs.',
    why: 'Most pain-free people show disc changes on scans, so pictures often mislead.',
  },
  discs: {
    name: 'Discs',
    say: "I can't tell. Discs don't slip out of place. They can bulge or leak a bit. Many shrink on their own within months. Get help fast for leg weakness or numbness.",
    why: 'Studies that scanned again later saw many of them shrink without surgery.',
  },
  posture: {
    name: 'Posture',
    say: "There's no strong proof that slouching causes back pain. The best posture is one you change often. Get comfy, then move again.",
    why: "Studies haven't found one right posture that prevents pain.",
  },
  lifting: {
    name: 'Lifting',
    say: "Research hasn't shown that bending your back to lift causes pain. Lift what you can manage, keep it close, and don't rush when you're tired.",
    why: 'Low-quality studies found no clear link between a bent back and back pain; heavy or rushed lifts matter more.',
  },
  belts: {
    name: 'Back belts',
    say: "Belts don't prevent back pain. A few people find one comforting for a short job. Don't count on it, and don't wear it all day.",
    why: 'Large trials found no fewer back problems in people given belts.',
  },
  cracking: {
    name: 'Cracking your back',
    say: "No. Nothing is being put back in place. A crack is just gas in the joint. It may feel good for a bit. Don't force it during a spasm.",
    why: "Spine manipulation gives a little short-term relief. It doesn't realign bones.",
  },
  mattress: {
    name: 'Mattresses',
    say: 'Not too firm. A trial found a medium-firm mattress beat a very firm one for long-lasting back pain. Comfort matters most. A pillow between your knees may help.',
    why: 'Over three months, people did better on a medium-firm one.',
  },
  'common-tablets': {
    name: 'Acetaminophen for backs',
    say: "Not much. A big trial found it no faster than a dummy pill for new back pain. Ask a pharmacist what suits you. Don't go over the label dose.",
    why: 'In that trial, recovery took as long with it as without it.',
  },
  'swelling-tablets': {
    name: 'Anti-inflammatories for backs',
    say: "A little. They can help a little for a short time. They aren't safe for some people, like those with ulcers, kidney or heart trouble, or who are pregnant. Ask a pharmacist first.",
    why: 'Benefit over placebo is small and harms depend on the person.',
  },
  'relaxing-tablets': {
    name: 'Muscle relaxers for backs',
    say: 'A little. They may take the edge off in the first two weeks. The effect is small, and they can make you sleepy or dizzy. A doctor can advise.',
    why: 'In trials pain fell only a little, with more side effects and no gain in function.',
  },
  'strong-tablets': {
    name: 'Opioids for backs',
    say: "No. In one trial, opioids worked no better than a dummy pill for new back pain, and they carry real risks. If you take them now, don't stop suddenly.",
    why: 'At six weeks pain was the same, and harm is well known.',
  },
  minerals: {
    name: 'Magnesium and bananas',
    say: "Not shown. Food like bananas is fine, but it isn't shown to stop back spasms. Magnesium doesn't seem to prevent common cramps, and it can harm people with kidney disease.",
    why: 'A Cochrane review found no real cramp benefit in older adults.',
  },
  drinking: {
    name: 'Drinking more water',
    say: "There's no good proof of that. Being short of water can make you feel rough, so sip when thirsty. Forcing lots of water can be unsafe.",
    why: 'No study ties being a bit dry to back pain. Drinking far too much does harm.',
  },
  weather: {
    name: 'Cold weather',
    say: "No. Two studies of about a thousand people found that cold, rain and damp didn't set off back pain. If warmth feels good, use it.",
    why: 'Weather at onset looked the same as weather a week or month before.',
  },
  harm: {
    name: 'Whether moving does harm',
    say: "Hurt doesn't always mean harm. A sore back can still move safely. Start small and build up. Stop for sharp pain or new numbness.",
    why: "Pain level and tissue damage often don't match.",
  },
  sitting: {
    name: 'Sitting all day',
    say: "Sitting isn't shown to cause back pain. But long sitting may slow recovery, so stand or stroll for a minute or two every half hour.",
    why: 'Large studies link long sitting with more disability, not with getting pain.',
  },
  yoga: {
    name: 'Yoga for backs',
    say: "Yoga can help long-lasting back pain a little. It's about as good as other exercise. During a fresh spasm, keep to small, easy moves.",
    why: 'Function improved slightly over no exercise; pain relief was small.',
  },
  massage: {
    name: 'Massage',
    say: "Massage can feel good and may ease pain for a while. It isn't a lasting fix. Softer is fine. Avoid it with clots, fractures, or skin trouble.",
    why: 'Short-term relief, very uncertain evidence.',
  },
  'early-heat': {
    name: 'Heat at first',
    say: "Heat is fine. For backs, trials used heat in the first days and it helped. Skip heat if there's fresh bruising, swelling, fever, or numb skin.",
    why: 'Heat-wrap trials were in new back pain and found benefit.',
  },
  surgery: {
    name: 'Surgery',
    say: "Usually not. Most people with back pain never need surgery. It's mainly for pressed nerves or other clear problems. New leg weakness or numbness needs a check fast.",
    why: 'Guidelines advise against surgery for simple back pain.',
  },
  age: {
    name: 'Getting older',
    say: 'Only partly. Back pain is common at every age, and it can get better at every age. But new pain later in life is worth a check.',
    why: 'Wear on scans rises with age even in pain-free people.',
  },
  'in-the-head': {
    name: 'All in the head',
    say: 'Your pain is real. Stress can turn it up and slow recovery, like a volume knob. Calming steps can help alongside moving.',
    why: 'Worry, poor mood and exhaustion predict longer pain, but pain is still physical.',
  },
  'weak-core': {
    name: 'A weak core',
    say: "That hasn't been shown. Core training helps some people, about as much as other exercise. Pick movement you'll keep doing.",
    why: "Core programs didn't beat other exercise in trials.",
  },
  traction: {
    name: 'Hanging and traction',
    say: "Traction hasn't been shown to help. Hanging upside down raises eye and blood pressure, so it's unsafe for some people. It's best to skip it.",
    why: 'Thirty-two trials found little or no effect from traction.',
  },
  rolling: {
    name: 'Foam rolling for backs',
    say: 'Not quite. Fascia is too tough to be reshaped by a roller. Rolling may ease soreness for a while by calming nerves. Keep it off your lower spine.',
    why: 'In models it takes a huge force to change its shape. The short ease you feel is likely from calmer nerves.',
  },
  hemp: {
    name: 'Hemp products',
    say: 'Not shown. One small trial found CBD no better than a dummy pill for new back pain. Products vary a lot and can clash with medicines. Ask a pharmacist.',
    why: 'A single emergency-department trial showed no benefit.',
  },
  'preventive-stretching': {
    name: 'Stretching to prevent it',
    say: "Not alone. Stretching on its own isn't shown to prevent back pain. Regular exercise, and walking, has better proof. Stretch if it feels good.",
    why: 'Exercise with education lowered risk; stretching alone did not stand out.',
  },
  torn: {
    name: 'Something torn',
    say: "I can't tell. A spasm can feel awful without serious damage. Most new back pain eases a lot in six weeks. If you notice warning signs, get help.",
    why: 'Serious causes are rare and come with other signs.',
  },
  'coming-back': {
    name: 'Whether it comes back',
    say: "It often comes back, and that's normal. Walking and regular exercise can make it less likely. A flare-up doesn't mean new damage.",
    why: 'Most people had another episode within a year. A walking plan nearly doubled the time to the next one.',
  },
  gym: {
    name: 'Gym and running',
    say: 'No. Exercise is good for backs. After a spasm, restart with light loads and build up. Mild soreness is normal. Sharp pain means ease back.',
    why: 'Exercise eased long-lasting pain and did not show lasting harm.',
  },
  recovery: {
    name: 'How soon it eases',
    say: "It varies. Some people feel better in days. Many take two to six weeks. Slow days are normal. If you're getting worse, see a clinician.",
    why: 'In one large trial, half had recovered in under three weeks.',
  },
  'needles-and-pads': {
    name: 'Acupuncture and pads',
    say: "Guidelines disagree on acupuncture and most don't back TENS. They're not a must. If you try one, ask if it's safe for you first.",
    why: 'Small, uncertain effects; guidelines differ.',
  },
  'deep-breathing': {
    name: 'Deep breathing for backs',
    say: "It won't cure it. Slow breathing can settle your body and may ease pain a little. It's free, safe for most people, and quick to try.",
    why: 'Trials in long-lasting back pain are small and shaky.',
  },
  'hot-and-cold': {
    name: 'Alternating heat and ice',
    say: "Not shown. It's been tested for sore muscles after sport, not for back pain. It may feel nice. It isn't shown to speed healing.",
    why: 'No contrast trial in low back pain was found.',
  },
} as const;

/** Answers to spoken questions, by myth id. */
export const myths = { ...beliefs, ...explainers } as const;
