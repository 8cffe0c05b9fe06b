using Commerce.Domain.Audit;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Fulfilment;

/// <summary>Keeps the ways to ship. What orders have chosen is switched off, never deleted; what they paid for it stays.</summary>
public sealed class ShippingOptionBook(ShopWrites writes, AuditTrail audit)
{
    /// <summary>Enters a way to ship, or with <paramref name="id"/> writes another one over it, whole.</summary>
    /// <exception cref="SettingNotFoundException" />
    /// <exception cref="InvalidSettingException">Something about it is wrong.</exception>
    /// <exception cref="NameTakenException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> SaveAsync(int? id, EnteredShippingOption entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var option = id is null
                ? new ShippingOption()
                : await context.ShippingOptions.FirstOrDefaultAsync(row => row.Id == id, token) ?? throw new SettingNotFoundException("shipping option");
            var before = id is null ? null : EnteredShippingOption.Of(option);
            var refusals = new Refusals();
            entered.Check(refusals, "shippingOption");
            var name = entered.Name.Trim();
            if (await context.ShippingOptions.AnyAsync(row => row.Name == name && row.Id != option.Id, token))
                refusals.Add(Taken(name));
            refusals.ThrowIfAny();
            entered.WriteTo(option);
            if (id is null) context.ShippingOptions.Add(option);
            await context.SaveChangesAsync(token);
            audit.Record(
                context, actor, before is null ? "shippingOption.create" : "shippingOption.update", nameof(ShippingOption), $"{option.Id}", before, EnteredShippingOption.Of(option));
            await context.SaveChangesAsync(token);
            return option.Id;
        }, cancellationToken).OrTakenAsync(() => Taken(entered.Name.Trim()));

    private static NameTakenException Taken(string name) => new NameTakenException($"There is already a way to ship called '{name}'.").At("shippingOption", "name");
}
