import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StillRight as StillRight_2e9df64f697e19b5f1dce8882945ca1e } from '../../../admin/publishing/StillRight'
import { PublishButton as PublishButton_431f77acc61605f941c53818c26c42ea } from '../../../admin/publishing/PublishButton'
import { LanguageStates as LanguageStates_47c121ebffadead46af975a78b72c400 } from '../../../admin/publishing/LanguageStates'
import { Nothing as Nothing_4d998ef79b4a44aaf35cfd6c1cd7d2f0 } from '../../../admin/publishing/Nothing'
import { UsedIn as UsedIn_10042b8ac538d4e11f91a2e925da9629 } from '../../../admin/publishing/UsedIn'
import { Icon as Icon_07eaf1d5745ea58d191ef5762e282db9 } from '../../../admin/brand/Icon'
import { Logo as Logo_e2609525d3cb4faff6e05c9e8878dd7a } from '../../../admin/brand/Logo'
import { DeskNav as DeskNav_f08f4fbc26e2a5ac7fd06f56295ce422 } from '../../../admin/desk/DeskNav'
import { DeskView as DeskView_2ef7c9a93c3eeede9ed720076a7ede01 } from '../../../admin/desk/DeskView'
import { ChecksView as ChecksView_5c6e05e00f4cb6b6976fc9cf79101118 } from '../../../admin/checks/ChecksView'
import { WaitingView as WaitingView_a9b9b2538ac561b42a8de4d9760a72cc } from '../../../admin/waiting/WaitingView'
import { TrailView as TrailView_bff573d34507bd2167bef99337ffbcc8 } from '../../../admin/trail/TrailView'
import { ReleasesView as ReleasesView_7309733cc080d4dc4d80bb31ef430501 } from '../../../admin/releases/ReleasesView'
import { DatesView as DatesView_af2156fc7df0c67a320d3a77ea11db7b } from '../../../admin/dates/DatesView'
import { AttendanceView as AttendanceView_b1062500f3aac05a4b18cba3f8499a1a } from '../../../admin/attendance/AttendanceView'
import { QueueView as QueueView_dfb645b79a2b9c9c3f76494126847936 } from '../../../admin/translate/QueueView'
import { EditorView as EditorView_ce7a8f4a7cd566d63be294f61e1b1450 } from '../../../admin/translate/EditorView'
import { CoverageView as CoverageView_e579ebba3863fd67bcb3454bd86f2744 } from '../../../admin/translate/CoverageView'
import { ExchangeView as ExchangeView_2944d64c2dc6c9f5336edf6fd3d9561a } from '../../../admin/exchange/ExchangeView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/publishing/StillRight#StillRight": StillRight_2e9df64f697e19b5f1dce8882945ca1e,
  "/admin/publishing/PublishButton#PublishButton": PublishButton_431f77acc61605f941c53818c26c42ea,
  "/admin/publishing/LanguageStates#LanguageStates": LanguageStates_47c121ebffadead46af975a78b72c400,
  "/admin/publishing/Nothing#Nothing": Nothing_4d998ef79b4a44aaf35cfd6c1cd7d2f0,
  "/admin/publishing/UsedIn#UsedIn": UsedIn_10042b8ac538d4e11f91a2e925da9629,
  "/admin/brand/Icon#Icon": Icon_07eaf1d5745ea58d191ef5762e282db9,
  "/admin/brand/Logo#Logo": Logo_e2609525d3cb4faff6e05c9e8878dd7a,
  "/admin/desk/DeskNav#DeskNav": DeskNav_f08f4fbc26e2a5ac7fd06f56295ce422,
  "/admin/desk/DeskView#DeskView": DeskView_2ef7c9a93c3eeede9ed720076a7ede01,
  "/admin/checks/ChecksView#ChecksView": ChecksView_5c6e05e00f4cb6b6976fc9cf79101118,
  "/admin/waiting/WaitingView#WaitingView": WaitingView_a9b9b2538ac561b42a8de4d9760a72cc,
  "/admin/trail/TrailView#TrailView": TrailView_bff573d34507bd2167bef99337ffbcc8,
  "/admin/releases/ReleasesView#ReleasesView": ReleasesView_7309733cc080d4dc4d80bb31ef430501,
  "/admin/dates/DatesView#DatesView": DatesView_af2156fc7df0c67a320d3a77ea11db7b,
  "/admin/attendance/AttendanceView#AttendanceView": AttendanceView_b1062500f3aac05a4b18cba3f8499a1a,
  "/admin/translate/QueueView#QueueView": QueueView_dfb645b79a2b9c9c3f76494126847936,
  "/admin/translate/EditorView#EditorView": EditorView_ce7a8f4a7cd566d63be294f61e1b1450,
  "/admin/translate/CoverageView#CoverageView": CoverageView_e579ebba3863fd67bcb3454bd86f2744,
  "/admin/exchange/ExchangeView#ExchangeView": ExchangeView_2944d64c2dc6c9f5336edf6fd3d9561a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
