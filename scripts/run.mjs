// Runs a program of this package by name (`main`, `bench`, `verify`, …), building first what it needs.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildServer, buildWeb, root } from './build.mjs'

const [name, ...rest] = process.argv.slice(2)
await buildServer()
if (name === 'main' || name === 'bench') await buildWeb()
process.argv.splice(2, process.argv.length, ...rest)
await import(pathToFileURL(join(root, 'dist/server', `${name}.js`)).href)
