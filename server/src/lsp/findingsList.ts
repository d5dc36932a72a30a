import { rules } from '../rules';
import { mainSections, sameAddress } from '../service';
import { guard } from './guard';
import {
  RULE_NAMES_REQUEST,
  type RuleNames,
  SECTIONS_REQUEST,
  type SectionStart,
  type SectionsParams,
} from './protocol';
import { editorDocument, type Session } from './requests';

/** What a client needs besides the diagnostics to list findings by section and by rule. */
export function registerFindingsList(session: Session): void {
  const { connection, settings, log } = session;
  connection.onRequest(SECTIONS_REQUEST, (params: SectionsParams | null) =>
    guard<readonly SectionStart[]>(log, 'sections', [], async () => {
      if (typeof params?.uri !== 'string') return [];
      await settings.ready(params.uri);
      return sectionsOf(session, sameAddress(params.uri));
    }),
  );
  connection.onRequest(RULE_NAMES_REQUEST, () =>
    guard<RuleNames>(log, 'names of rules', {}, async () => {
      await settings.ready();
      const language = settings.language();
      return Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.name[language]]));
    }),
  );
}

function sectionsOf({ service, closed, openDocument }: Session, address: string): readonly SectionStart[] {
  const document = openDocument(address);
  const report = document ? undefined : closed.get(address);
  const sections = document ? service.sections(editorDocument(document)) : report?.sections;
  const positions = document ?? report?.places;
  if (!sections || !positions) return [];
  return mainSections(sections).map(({ name, span }) => ({ name, line: positions.positionAt(span.start).line }));
}
