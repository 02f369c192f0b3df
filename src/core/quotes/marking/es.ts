import type { Marking } from './marking.ts';

export const spanish: Marking = {
  terms: [
    '(?:la|las|una|esa|esta) (?:palabras?|expresión|etiqueta|mención|categoría)',
    '(?:el|los|un|ese|este|del|al) (?:términos?|títulos?|nombres?|apodo|lema|vocablo|concepto|mote)(?: de)?',
    '(?:llamad|denominad|apodad|bautizad|conocid|titulad)[oa]s?(?: (?:como|el|la))?',
    'se llama a sí mism[oa]|yo pongo|le llaman|la llama|lo llama|hacerme una',
  ],
  works: [
    'película|novela|libro|disco|álbum|canción|sencillo|obra|ópera|serie|programa|documental|exposición|cuadro|periódico|diario|revista|semanario|poema|poemario|ensayo|podcast|juego|buque|barco|operación|proyecto|plan|campaña|ley|plataforma|asociación|grupo|colectivo|portal',
  ],
  characterising: [],
  reported: [],
  naming: [
    'titulad[oa]s?|llamad[oa]s?|denominad[oa]s?|apodad[oa]s?|bautizad[oa]s?|se titula|se llama|le llaman|conocid[oa]s? como',
  ],
  meaning: ['significa|quiere decir|entre comillas'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: [
    'yo',
    'nosotros',
    'nosotras',
    'nuestro',
    'nuestra',
    'nuestros',
    'nuestras',
    'mi',
    'mis',
    'nos',
    'me',
    '\\p{L}+(?:amos|emos|imos)',
  ],
  interviews: ['entrevista', 'pregunta\\.'],
};
