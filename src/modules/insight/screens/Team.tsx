import { useDeferredValue, useState } from 'react'
import { Link } from 'wouter'
import { addressOf, useRead } from '#platform/ui/api.ts'
import { Empty, Page } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'
import { downloadTeamPicture, readTeamPicture } from '../contract.ts'
import { Choices, type View } from './Choices.tsx'
import { Downloads } from './Downloads.tsx'
import { PersonRow, Picture } from './Picture.tsx'
import { Rules } from './Signals.tsx'

/** How the people whom one manages today develop. */
export function Team() {
  const text = useText()
  const [view, choose] = useState<View>({ length: 'half', sort: 'name', search: '' })
  const asked = useDeferredValue(view)
  const { periods, rows, rules } = useRead(readTeamPicture, asked)
  const nobody = rows.length === 0
  return (
    <Page
      wide
      title={text('insight.team.title')}
      lead={text('insight.team.lead')}
      back={{ to: '/', label: text('ui.nav.home') }}
      actions={<Link href="/insight/distribution">{text('insight.spread.link')}</Link>}
    >
      {nobody && asked.search === '' ? (
        <Empty>
          <p>{text('insight.team.empty')}</p>
          <Link href="/development">{text('insight.team.mine')}</Link>
        </Empty>
      ) : (
        <>
          <Choices of={view} onChoose={(chosen) => choose({ ...view, ...chosen })} />
          {nobody ? (
            <Empty>{text('insight.team.none')}</Empty>
          ) : (
            <Picture periods={periods} length={asked.length}>
              {rows.map((row) => (
                <PersonRow
                  key={row.person.id}
                  of={row}
                  periods={periods}
                  length={asked.length}
                  to={`/people/${row.person.id}/development`}
                />
              ))}
            </Picture>
          )}
          <Rules of={rules} />
          {!nobody && <Downloads to={(format) => addressOf(downloadTeamPicture, { ...asked, format })} />}
        </>
      )}
    </Page>
  )
}
