using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;

namespace Commerce.Admin.Orders;

/// <summary>What is different about an order since somebody last looked at it, in sentences.</summary>
internal static class OrderChanges
{
    public static IReadOnlyList<string> Between(OrderDetail before, OrderDetail after)
    {
        if (before.Version == after.Version)
            return [];
        var changes = new List<string>();
        Tell("It", OrderWords.Order(before.Status), OrderWords.Order(after.Status));
        Tell("Its payment", OrderWords.Payment(before.PaymentStatus), OrderWords.Payment(after.PaymentStatus));
        Tell("Its shipping", OrderWords.Fulfilment(before.FulfillmentStatus), OrderWords.Fulfilment(after.FulfillmentStatus));
        if (before.TotalCents != after.TotalCents)
            changes.Add($"Its total was {Money.Format(before.TotalCents, before.CurrencyCode)} and is {Money.Format(after.TotalCents, after.CurrencyCode)}.");
        Count("parcel", "parcels", before.Shipments.Count, after.Shipments.Count);
        Count("return", "returns", before.Returns.Count, after.Returns.Count);
        Count("refund", "refunds", before.Refunds.Count, after.Refunds.Count);
        if (before.AdminNotes != after.AdminNotes)
            changes.Add("The note on it is another one.");
        return changes.Count == 0 ? ["Something of it that does not matter here was changed."] : changes;

        void Tell(string what, Status was, Status now)
        {
            if (was != now)
                changes.Add($"{what} was “{was.Text}” and is “{now.Text}”.");
        }

        void Count(string one, string many, int was, int now)
        {
            if (now != was)
                changes.Add($"There {(now == 1 ? "is" : "are")} {Words.Count(now, one, many)}, not {was}.");
        }
    }
}
