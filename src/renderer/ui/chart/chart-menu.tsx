import { ActionIcon, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { ChartLine, Ellipsis, FileDown, ImageDown, Images, Shapes, Table2 } from 'lucide-react'
import type { RefObject } from 'react'
import type { Picture } from '#shared/ipc/picture-schema.ts'
import { failureOf } from '../../data/call.ts'
import { useCopyPicture, useSavePicture } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { describeFailure } from '../failure-alert.tsx'
import { drawPicture, pictureIn, type PictureHeading } from './picture/draw-picture.ts'

interface Props {
  /** Names the chart among all of the page. */
  readonly name: string
  readonly heading: PictureHeading
  readonly figure: RefObject<HTMLElement | null>
  readonly isTable: boolean
  readonly onTable: (isTable: boolean) => void
}

const ICON_PX = 15

/** What can be done with a chart: see its numbers, copy it, save it. */
export function ChartMenu({ name, heading, figure, isTable, onTable }: Props) {
  const t = useT()
  const copy = useCopyPicture()
  const save = useSavePicture()

  function draw(format: Picture['format']): Promise<Picture> {
    if (figure.current === null) throw new Error('the chart is not in the page')
    return pictureIn(format, drawPicture(figure.current, heading))
  }
  function say(work: Promise<string | null>): void {
    work.then(
      (message) => {
        if (message !== null) notifications.show({ message })
      },
      (error: unknown) =>
        notifications.show({ color: 'ochre', message: describeFailure(failureOf(error), t).text }),
    )
  }
  async function copyAs(format: Picture['format']): Promise<string> {
    await copy.mutateAsync(await draw(format))
    return t(`chart.copied.${format}`)
  }
  async function saveAs(format: Picture['format']): Promise<string | null> {
    const saved = await save.mutateAsync({ picture: await draw(format), suggestedName: name.slice(0, 200) })
    return saved === null ? null : t('chart.saved', { file: saved.name })
  }

  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={t('chart.menu', { name })}
          title={t('chart.menu.title')}
          data-testid="chart-menu"
        >
          <Ellipsis size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={
            isTable ? <ChartLine size={ICON_PX} aria-hidden /> : <Table2 size={ICON_PX} aria-hidden />
          }
          onClick={() => onTable(!isTable)}
        >
          {t(isTable ? 'chart.asChart' : 'chart.asTable')}
        </Menu.Item>
        {isTable ? null : (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<Images size={ICON_PX} aria-hidden />} onClick={() => say(copyAs('png'))}>
              {t('chart.copy.png')}
            </Menu.Item>
            <Menu.Item leftSection={<Shapes size={ICON_PX} aria-hidden />} onClick={() => say(copyAs('svg'))}>
              {t('chart.copy.svg')}
            </Menu.Item>
            <Menu.Item
              leftSection={<ImageDown size={ICON_PX} aria-hidden />}
              onClick={() => say(saveAs('png'))}
            >
              {t('chart.save.png')}
            </Menu.Item>
            <Menu.Item
              leftSection={<FileDown size={ICON_PX} aria-hidden />}
              onClick={() => say(saveAs('svg'))}
            >
              {t('chart.save.svg')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
