/** What the delivery worker does later, as kinds of jobs. The subject names what it is about: `letter/<id>`, `interview/<id>`. */
export const deliveryJobs = ['file-sent-copy', 'decline-invitation', 'decline-in-calendar'] as const;
export type DeliveryJob = (typeof deliveryJobs)[number];

export const isDeliveryJob = (kind: string): kind is DeliveryJob => (deliveryJobs as readonly string[]).includes(kind);
