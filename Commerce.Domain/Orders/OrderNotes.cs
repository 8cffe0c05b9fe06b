using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders;

/// <summary>Keeps what staff write down about orders. Notes are added, never changed.</summary>
public sealed class OrderNotes(ShopWrites writes, AuditTrail audit)
{
    private const int MaxText = 4000;

    /// <returns>The note's id.</returns>
    /// <exception cref="OrderNotFoundException" />
    /// <exception cref="InvalidTextException" />
    public Task<int> AddAsync(StaffMember by, int orderId, string text, CancellationToken cancellationToken = default)
    {
        var clean = TextRules.Clean(text);
        var refusals = new Refusals();
        TextRules.Check(refusals, clean, MaxText, isRequired: true, "text");
        refusals.ThrowIfAny();
        return writes.RunAsync(async (context, token) =>
        {
            if (!await context.Orders.AnyAsync(order => order.Id == orderId, token)) throw new OrderNotFoundException();
            var note = new OrderNote { OrderId = orderId, AuthorId = by.UserId, AuthorEmail = by.Actor.Email, Text = clean! };
            context.OrderNotes.Add(note);
            await context.SaveChangesAsync(token);
            // What was written stands in the note; the log says that, and by whom.
            audit.Record(context, by.Actor, "order.note", nameof(Order), $"{orderId}", null, new { noteId = note.Id });
            await context.SaveChangesAsync(token);
            return note.Id;
        }, cancellationToken);
    }
}
