import type { Leaflet } from '../../leaflet.ts'

export const en: Leaflet = {
  title: 'My CV: a form to fill in',
  lead: 'Fill it in with a pen first. After that it is easy to type it, or to ask someone to type it for you.',
  pages: [
    [
      { kind: 'heading', text: 'Who I am' },
      {
        kind: 'lines',
        labels: ['Full name', 'Phone number', 'E-mail, if you have one', 'Town and governorate'],
      },
      { kind: 'heading', text: 'Three sentences about me' },
      {
        kind: 'space',
        label: 'What is my work? What am I good at? What do I want now?',
        lines: 4,
      },
    ],
    [
      { kind: 'heading', text: 'My last job' },
      {
        kind: 'lines',
        labels: ['What was my work?', 'Where, and for whom?', 'From which year to which year?'],
      },
      { kind: 'space', label: 'What did I do every day?', lines: 2 },
      { kind: 'heading', text: 'The job before that, in Iraq or abroad' },
      {
        kind: 'lines',
        labels: ['What was my work?', 'Where, and for whom?', 'From which year to which year?'],
      },
      { kind: 'space', label: 'What did I do every day?', lines: 2 },
    ],
    [
      { kind: 'heading', text: 'School and training' },
      {
        kind: 'lines',
        labels: [
          'Last certificate or class: where, which year?',
          'Course or training: where, which year?',
        ],
      },
      { kind: 'heading', text: 'My languages' },
      { kind: 'lines', labels: ['Languages I speak well', 'Languages I speak a little'] },
      { kind: 'heading', text: 'I can also' },
      {
        kind: 'checklist',
        items: [
          { what: 'drive a car', hint: 'and I have a driving licence' },
          { what: 'work with a computer' },
          { what: 'work with customers' },
        ],
      },
      { kind: 'lines', labels: ['Something else that I am good at'] },
    ],
    [
      { kind: 'heading', text: 'Years without work' },
      {
        kind: 'callout',
        text: 'Did you travel? Come back? Were you displaced? Did you care for your family? Write it in one short, true sentence. Do not invent a job.',
      },
      { kind: 'heading', text: 'Do not write' },
      {
        kind: 'list',
        items: [
          'The number of your national ID card or passport.',
          'Things that have nothing to do with the work, such as your religion or an illness.',
          'Something that you cannot explain in the interview.',
        ],
      },
      { kind: 'heading', text: 'Before you give it to anyone' },
      {
        kind: 'checklist',
        items: [
          { what: 'My phone number is right, and it works.' },
          { what: 'All that I wrote is true.' },
          { what: 'Another person has read it.' },
          { what: 'I changed it to fit this job.' },
        ],
      },
      { kind: 'heading', text: 'Someone who knows my work' },
      { kind: 'lines', labels: ['Their name and phone number (ask them first)'] },
    ],
  ],
}
