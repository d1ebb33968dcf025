import type { Context } from '../../../src/context.ts'
import type { Gateway, TypedOperation } from '../../../src/gateway.ts'
import {
  ActivityToldDocument,
  EditToldDocument,
  ImportToldDocument,
  NotificationToldDocument,
  ReportToldDocument,
  SignUpToldDocument,
} from '../../generated/operations.ts'
import { shapeUpload } from '../../shapes/upload.ts'
import { shapeNotification } from '../federation/notifications.ts'
import { shapeReport } from '../manage/reports.ts'
import { shapeUserRequest } from '../manage/requests.ts'
import { shapeEdit } from '../mutations/shape.ts'
import { shapeActivity } from './shape.ts'

/** Messages of one kind that a member hears. */
export interface OpenStream {
  /** Tells each message until the stream ends. */
  run(tell: (message: object) => void): Promise<void>
  end(): void
}

/** Opens the messages of one kind for a member; `null` when the member may not hear them. */
export type Stream = (gateway: Gateway, context: Context) => Promise<OpenStream | null>

/** A subscription of the schema as messages of the legacy socket. */
const told =
  <Result>(
    operation: TypedOperation<Result, Record<string, never>>,
    shape: (result: Result, gateway: Gateway) => object,
  ): Stream =>
  async (gateway, context) => {
    const results = await gateway.subscribe(operation, {}, context)
    return (
      results && {
        async run(tell) {
          for await (const { data } of results) if (data) tell(shape(data, gateway))
        },
        end: () => void results.return(undefined),
      }
    )
  }

/** All that the legacy socket tells. */
export const streams: readonly Stream[] = [
  told(ActivityToldDocument, ({ activity }, { origin }) => shapeActivity(activity, origin)),
  told(ImportToldDocument, ({ importProgress: { upload, oldStatus, newStatus } }) => ({
    type: 'import.status_updated',
    upload: shapeUpload(upload),
    old_status: oldStatus.toLowerCase(),
    new_status: newStatus.toLowerCase(),
  })),
  told(NotificationToldDocument, ({ notificationReceived }) => ({
    type: 'inbox.item_added',
    item: shapeNotification(notificationReceived),
  })),
  told(EditToldDocument, ({ editChanged: { edit, pendingCount, isNew, wasApproved, isApproved } }) => ({
    type: isNew ? 'mutation.created' : 'mutation.updated',
    mutation: shapeEdit(edit),
    pending_review_count: pendingCount,
    ...(isNew ? {} : { old_is_approved: wasApproved, new_is_approved: isApproved }),
  })),
  told(ReportToldDocument, ({ reportFiled: { report, unhandledCount } }) => ({
    type: 'report.created',
    report: shapeReport(report),
    unresolved_count: unhandledCount,
  })),
  told(SignUpToldDocument, ({ signUpAsked: { userRequest, pendingCount } }) => ({
    type: 'user_request.created',
    user_request: shapeUserRequest(userRequest),
    pending_count: pendingCount,
  })),
]
