export const nl = {
  part: { employee: 'medewerker', manager: 'leidinggevende', guest: 'gast' },
} as const
