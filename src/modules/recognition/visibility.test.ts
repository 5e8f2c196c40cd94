import { askTheTables } from '#test/visibility/ask.ts'

askTheTables('recognition')
