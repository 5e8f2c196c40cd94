import type { World } from '../world.ts'
import type { Role, Tables } from './sight.ts'

/** Lets the tables of this world be tried: each statement is carried out and undone, and tells how many rows it touched. */
export async function allowTrials({ database }: World): Promise<void> {
  await database.query(`
    create schema trial;
    grant usage on schema trial to public;
    create function trial.touched(statements text[]) returns integer[] language plpgsql set search_path = voortgang as $$
    declare
      statement text;
      rows      integer;
      touched   integer[] := '{}';
    begin
      foreach statement in array statements loop
        begin
          execute statement;
          get diagnostics rows = row_count;
          raise exception using errcode = 'UNDO1';
        exception
          when sqlstate 'UNDO1' then touched := touched || rows;
          -- No right, a policy's check, or a key that leads nowhere: three ways to be refused.
          when insufficient_privilege or integrity_constraint_violation or restrict_violation then touched := touched || 0;
        end;
      end loop;
      return touched;
    end $$;
    grant execute on function trial.touched(text[]) to public`)
}

/** How many rows each of these statements touches when somebody sends it, straight to the database. */
export async function touched(tables: Tables, key: string, role: Role, statements: string[]): Promise<number[]> {
  const literals = statements.map((one) => `$$${one}$$`).join(', ')
  const { rows } = await tables.as<{ touched: number[] }>(
    key,
    role,
    `select trial.touched(array[${literals}]::text[]) as touched`,
  )
  return rows[0]!.touched
}
