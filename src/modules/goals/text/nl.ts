export const nl = {
  kind: { result: 'Resultaatdoel', learning: 'Leerdoel' },
  result: {
    specific: 'Wat precies?',
    measurable: 'Waaraan merk je dat het lukt?',
    achievable: 'Wat maakt het haalbaar, en welke steun is nodig?',
    relevant: 'Waarom is dit belangrijk?',
  },
  learning: {
    specific: 'Wat wil je leren?',
    measurable: 'Waaraan merk je dat je het hebt geleerd?',
    achievable: 'Hoe pak je het aan, en wat probeer je uit?',
    relevant: 'Waarom wil je dit leren?',
  },
  measure: {
    said: 'Van {start} naar {target} {unit}; laatst gemeten: {value}.',
    none: 'nog niet gemeten',
  },
  due: 'klaar op {day}',
} as const
