using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Mail;
using Commerce.Domain.Mail.Templates;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Takes a person out of the shop. What is left is a nameless account that orders refer to, and in the orders what the law asks of invoices:
/// amounts, and the addresses they were made out to.
/// </summary>
public sealed class AccountErasure(ShopWrites writes, PasswordCheck check, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Orders that nothing more will happen to: nobody needs to be written to about them.</summary>
    private static readonly OrderStatus[] Closed = [OrderStatus.Delivered, OrderStatus.Cancelled, OrderStatus.Refunded];

    /// <summary>Erases an account: the own one, or any for administrators. It cannot be undone.</summary>
    /// <param name="password">Of whoever asks for it.</param>
    /// <returns>When it was erased, in UTC.</returns>
    /// <exception cref="WrongPasswordException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="UserNotFoundException">There is no such account any more, or it is beyond reach.</exception>
    /// <exception cref="LastAdminException">It is the only active administrator.</exception>
    public async Task<DateTime> ExecuteAsync(int userId, string password, AccountReach reach, CancellationToken cancellationToken = default)
    {
        await check.RequireAsync(reach.UserId, password, cancellationToken);
        return await writes.RunAsync(async (context, _) =>
        {
            await Accounts.LockAdministratorsAsync(context, cancellationToken);
            var user = await reach.OpenAsync(context, userId, cancellationToken);
            if (user is { Role: Role.Admin, IsActive: true }
                && !await context.Users.AnyAsync(row => row.Id != userId && row.Role == Role.Admin && row.IsActive, cancellationToken))
                throw new LastAdminException();
            var email = user.Email!;
            await EraseBelongingsAsync(context, user, cancellationToken);
            var name = NewName();
            await FreeOrdersAsync(context, userId, name, cancellationToken);
            Anonymize(user, name);
            // Who it was is not told, and where an own wish came from neither: the log is never erased.
            audit.Record(context, userId == reach.UserId ? new AuditActor(reach.Actor.Type, reach.Actor.Id) : reach.Actor, "user.erase", nameof(User), $"{userId}");
            Mails.Enqueue(context, AccountErasedNotice.Name, email);
            await context.SaveChangesAsync(cancellationToken);
            return user.ErasedAt!.Value;
        }, cancellationToken);
    }

    private static async Task EraseBelongingsAsync(CommerceDbContext context, User user, CancellationToken cancellationToken)
    {
        var id = user.Id;
        user.PrimaryAddressId = null;
        await context.SaveChangesAsync(cancellationToken);
        await context.QueuedMails.Where(mail => mail.UserId == id || mail.Recipient == user.Email).ExecuteDeleteAsync(cancellationToken);
        await context.AccountTokens.Where(token => token.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.AccessTokens.Where(token => token.Session!.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.Sessions.Where(session => session.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.ApiKeys.Where(key => key.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.SavedViews.Where(view => view.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.Wishlists.Where(list => list.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.CartItems.Where(item => item.Cart!.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.Carts.Where(cart => cart.UserId == id).ExecuteDeleteAsync(cancellationToken);
        // An order keeps its own copy of where it went and how it was paid.
        await context.Orders.Where(order => order.UserId == id).ExecuteUpdateAsync(set => set
            .SetProperty(order => order.ShippingAddressId, (int?)null)
            .SetProperty(order => order.PaymentMethodId, (int?)null), cancellationToken);
        await context.PaymentMethods.Where(method => method.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.Addresses.Where(address => address.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.UserClaims.Where(claim => claim.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.UserLogins.Where(login => login.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.RecoveryCodes.Where(code => code.UserId == id).ExecuteDeleteAsync(cancellationToken);
        await context.UserTokens.Where(token => token.UserId == id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Orders that are closed need neither the address that was written to nor what the customer told the shop besides.</summary>
    private static Task<int> FreeOrdersAsync(CommerceDbContext context, int userId, string name, CancellationToken cancellationToken) =>
        context.Orders.Where(order => order.UserId == userId && Closed.Contains(order.Status)).ExecuteUpdateAsync(set => set
            .SetProperty(order => order.Email, name)
            .SetProperty(order => order.CustomerNotes, (string?)null), cancellationToken);

    private void Anonymize(User user, string name)
    {
        user.Email = name;
        user.NormalizedEmail = name.ToUpperInvariant();
        user.UserName = name;
        user.NormalizedUserName = name.ToUpperInvariant();
        user.FirstName = "";
        user.LastName = "";
        user.PhoneNumber = null;
        user.PasswordHash = null;
        user.EmailConfirmed = false;
        user.TwoFactorEnabled = false;
        user.SecurityStamp = Secrets.New("stamp");
        user.IsActive = false;
        user.ErasedAt = clock.GetUtcNow().UtcDateTime;
    }

    // Under "invalid" no mail is ever delivered (RFC 2606), and nobody can take a name first that nobody can guess.
    private static string NewName() => $"erased-{Guid.NewGuid():N}@erased.invalid";
}
