using Commerce.Domain.Audit;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>A way to pay as somebody entered it, whole.</summary>
/// <param name="Name">What shoppers choose; unique.</param>
/// <param name="Description">What shoppers should know about it.</param>
/// <param name="IsActive">Whether it is offered.</param>
public sealed record EnteredPaymentType(string Name, string? Description = null, bool IsActive = true);

/// <summary>Keeps the ways to pay. One that is in wallets is switched off, never deleted.</summary>
public sealed class PaymentTypeBook(ShopWrites writes, AuditTrail audit)
{
    /// <summary>Enters a way to pay, or with <paramref name="id"/> writes another one over it, whole.</summary>
    /// <exception cref="SettingNotFoundException" />
    /// <exception cref="InvalidTextException">A text is missing or too long.</exception>
    /// <exception cref="NameTakenException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> SaveAsync(int? id, EnteredPaymentType entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var type = id is null
                ? new PaymentType()
                : await context.PaymentTypes.FirstOrDefaultAsync(row => row.Id == id, token) ?? throw new SettingNotFoundException("payment type");
            var before = id is null ? null : new EnteredPaymentType(type.Name, type.Description, type.IsActive);
            var refusals = new Refusals();
            var name = entered.Name.Trim();
            TextRules.CheckLine(refusals, name, 100, isRequired: true, "paymentType", "name");
            TextRules.Check(refusals, TextRules.Clean(entered.Description), 500, isRequired: false, "paymentType", "description");
            if (await context.PaymentTypes.AnyAsync(row => row.Name == name && row.Id != type.Id, token))
                refusals.Add(Taken(name));
            refusals.ThrowIfAny();
            (type.Name, type.Description, type.IsActive) = (name, TextRules.Clean(entered.Description), entered.IsActive);
            if (id is null) context.PaymentTypes.Add(type);
            await context.SaveChangesAsync(token);
            audit.Record(
                context, actor, before is null ? "paymentType.create" : "paymentType.update", nameof(PaymentType), $"{type.Id}", before,
                new EnteredPaymentType(type.Name, type.Description, type.IsActive));
            await context.SaveChangesAsync(token);
            return type.Id;
        }, cancellationToken).OrTakenAsync(() => Taken(entered.Name.Trim()));

    private static NameTakenException Taken(string name) => new NameTakenException($"There is already a way to pay called '{name}'.").At("paymentType", "name");
}
