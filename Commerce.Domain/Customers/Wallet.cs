using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Keeps people's means of payment, and which of them is used unless another is chosen.</summary>
public sealed class Wallet(ShopWrites writes, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Enough for anybody, and too few to try stolen cards with.</summary>
    public const int MaxMethods = 20;

    /// <summary>Saves a means of payment. The first one becomes the default.</summary>
    /// <exception cref="UserNotFoundException">There is no such account, or it is beyond reach.</exception>
    /// <exception cref="CardNumberException">A full card number, in whichever field.</exception>
    /// <exception cref="PaymentTypeNotFoundException" />
    /// <exception cref="AddressNotFoundException">The billing address is not one of the person's.</exception>
    /// <exception cref="LimitReachedException" />
    /// <exception cref="AggregateException">Several things are wrong; see <see cref="SavedCard.Check"/>.</exception>
    public async Task<PaymentMethod> AddAsync(
        int userId, SavedCard entered, bool makeDefault, AccountReach reach, CancellationToken cancellationToken = default)
    {
        var card = entered.Normalize();
        return await writes.RunAsync(async (context, _) =>
        {
            var user = await reach.OpenAsync(context, userId, cancellationToken);
            var refusals = new Refusals();
            card.Check(refusals, clock.GetUtcNow().UtcDateTime);
            if (!await context.PaymentTypes.AnyAsync(type => type.Id == card.PaymentTypeId && type.IsActive, cancellationToken))
                refusals.Add(new PaymentTypeNotFoundException(card.PaymentTypeId));
            if (card.BillingAddressId is { } billing
                && !await context.Addresses.AnyAsync(row => row.Id == billing && row.UserId == userId && row.ArchivedAt == null, cancellationToken))
                refusals.Add(new AddressNotFoundException(billing).At("billingAddressId"));
            refusals.ThrowIfAny();
            if (await context.PaymentMethods.CountAsync(row => row.UserId == userId && row.IsActive, cancellationToken) >= MaxMethods)
                throw new LimitReachedException(MaxMethods, "means of payment");
            var isFirst = !await context.PaymentMethods.AnyAsync(row => row.UserId == userId && row.IsDefault, cancellationToken);
            if (makeDefault && !isFirst) await ClearDefaultAsync(context, userId, cancellationToken);
            var method = new PaymentMethod
            {
                UserId = userId,
                PaymentTypeId = card.PaymentTypeId,
                AccountNumberLast4 = card.AccountNumberLast4,
                CardType = card.CardType,
                ExpirationMonth = card.ExpirationMonth,
                ExpirationYear = card.ExpirationYear,
                AccountHolderName = card.AccountHolderName,
                BillingAddressId = card.BillingAddressId,
                GatewayToken = card.GatewayToken,
                IsDefault = makeDefault || isFirst,
            };
            context.PaymentMethods.Add(method);
            await context.SaveChangesAsync(cancellationToken);
            Log(context, reach, user, "paymentMethod.add", method);
            await context.SaveChangesAsync(cancellationToken);
            return method;
        }, cancellationToken);
    }

    /// <summary>Makes one the default, instead of any other.</summary>
    /// <exception cref="PaymentMethodNotFoundException">There is none, it was removed, or it is beyond reach.</exception>
    public Task<PaymentMethod> MakeDefaultAsync(int id, AccountReach reach, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, reach, async (context, method, user) =>
        {
            // Apart from the row itself: for a moment none is the default, never two.
            await ClearDefaultAsync(context, user.Id, cancellationToken);
            await context.Entry(method).ReloadAsync(cancellationToken);
            method.IsDefault = true;
            Log(context, reach, user, "paymentMethod.makeDefault", method);
        }, cancellationToken);

    /// <summary>Takes one out. One that orders were paid with stays as their record, without the gateway's token. After the default none is.</summary>
    /// <exception cref="PaymentMethodNotFoundException">There is none, it was removed, or it is beyond reach.</exception>
    public async Task<PaymentMethod> RemoveAsync(int id, AccountReach reach, CancellationToken cancellationToken = default)
    {
        try
        {
            return await TryRemoveAsync(id, reach, cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsForeignKeyViolation())
        {
            // An order was paid with it at this moment: now it stays as its record.
            return await TryRemoveAsync(id, reach, cancellationToken);
        }
    }

    private Task<PaymentMethod> TryRemoveAsync(int id, AccountReach reach, CancellationToken cancellationToken) =>
        ChangeAsync(id, reach, async (context, method, user) =>
        {
            Log(context, reach, user, "paymentMethod.remove", method);
            if (await context.Orders.AnyAsync(order => order.PaymentMethodId == id, cancellationToken))
            {
                method.IsActive = false;
                method.IsDefault = false;
                method.GatewayToken = null;
            }
            else
            {
                context.PaymentMethods.Remove(method);
            }
        }, cancellationToken);

    private async Task<PaymentMethod> ChangeAsync(
        int id, AccountReach reach, Func<CommerceDbContext, PaymentMethod, User, Task> change, CancellationToken cancellationToken)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            var owner = await context.PaymentMethods.Where(row => row.Id == id).Select(row => (int?)row.UserId).FirstOrDefaultAsync(cancellationToken)
                ?? throw new PaymentMethodNotFoundException(id);
            await AccountReach.LockAsync(context, owner, cancellationToken);
            var method = await context.PaymentMethods.Include(row => row.User)
                .FirstOrDefaultAsync(row => row.Id == id && row.IsActive, cancellationToken);
            if (method is not { User: { } user } || !reach.Covers(user)) throw new PaymentMethodNotFoundException(id);
            await change(context, method, user);
            await context.SaveChangesAsync(cancellationToken);
            return method;
        }, cancellationToken);
    }

    private static Task<int> ClearDefaultAsync(CommerceDbContext context, int userId, CancellationToken cancellationToken) =>
        context.PaymentMethods.Where(row => row.UserId == userId && row.IsDefault)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsDefault, false), cancellationToken);

    private void Log(CommerceDbContext context, AccountReach reach, User user, string action, PaymentMethod method)
    {
        if (!reach.IsLogged(user)) return;
        audit.Record(context, reach.Actor, action, nameof(PaymentMethod), $"{method.Id}",
            newValues: new { method.UserId, method.PaymentTypeId, method.AccountNumberLast4, method.CardType });
    }
}
