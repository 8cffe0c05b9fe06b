using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Keeps people's addresses, and which of them is the primary one.</summary>
public sealed class AddressBook(ShopWrites writes, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Enough for anybody, and too few to fill the database with.</summary>
    public const int MaxAddresses = 100;

    /// <summary>Enters an address. The first one becomes the primary one.</summary>
    /// <exception cref="UserNotFoundException">There is no such account, or it is beyond reach.</exception>
    /// <exception cref="LimitReachedException" />
    /// <exception cref="AggregateException">What is wrong with the address, when it is more than one thing; see <see cref="EnteredAddress.Check"/>.</exception>
    public async Task<Address> CreateAsync(
        int userId, EnteredAddress entered, bool makePrimary, AccountReach reach, CancellationToken cancellationToken = default)
    {
        var given = Checked(entered);
        return await writes.RunAsync(async (context, _) =>
        {
            var user = await reach.OpenAsync(context, userId, cancellationToken);
            if (await context.Addresses.CountAsync(row => row.UserId == userId && row.ArchivedAt == null, cancellationToken) >= MaxAddresses)
                throw new LimitReachedException(MaxAddresses, "addresses");
            var address = new Address { UserId = userId };
            Write(given, address);
            context.Addresses.Add(address);
            await context.SaveChangesAsync(cancellationToken);
            if (makePrimary || user.PrimaryAddressId is null) user.PrimaryAddressId = address.Id;
            Log(context, reach, user, "address.create", address, null, given);
            await context.SaveChangesAsync(cancellationToken);
            return address;
        }, cancellationToken);
    }

    /// <summary>Writes another address over one; what was sent there before keeps its own copy.</summary>
    /// <exception cref="AddressNotFoundException">There is none, it was removed, or it is beyond reach.</exception>
    /// <exception cref="AggregateException">See <see cref="CreateAsync"/>.</exception>
    public Task<Address> UpdateAsync(int id, EnteredAddress entered, AccountReach reach, CancellationToken cancellationToken = default)
    {
        var given = Checked(entered);
        return ChangeAsync(id, reach, (context, address, user) =>
        {
            var before = Read(address);
            Write(given, address);
            Log(context, reach, user, "address.update", address, before, given);
            return Task.CompletedTask;
        }, cancellationToken);
    }

    /// <summary>Makes an address the primary one, instead of any other.</summary>
    /// <exception cref="AddressNotFoundException">There is none, it was removed, or it is beyond reach.</exception>
    public Task<Address> MakePrimaryAsync(int id, AccountReach reach, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, reach, (context, address, user) =>
        {
            if (reach.IsLogged(user))
                audit.Record(context, reach.Actor, "user.setPrimaryAddress", nameof(User), $"{user.Id}", new { user.PrimaryAddressId }, new { PrimaryAddressId = id });
            user.PrimaryAddressId = id;
            return Task.CompletedTask;
        }, cancellationToken);

    /// <summary>Takes an address out of the book. One that orders went to is archived. After the primary one none is, until another is chosen.</summary>
    /// <exception cref="AddressNotFoundException">There is none, it was removed, or it is beyond reach.</exception>
    public async Task<Address> RemoveAsync(int id, AccountReach reach, CancellationToken cancellationToken = default)
    {
        try
        {
            return await TryRemoveAsync(id, reach, cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsForeignKeyViolation())
        {
            // An order went there at this moment: now it is archived.
            return await TryRemoveAsync(id, reach, cancellationToken);
        }
    }

    private Task<Address> TryRemoveAsync(int id, AccountReach reach, CancellationToken cancellationToken) =>
        ChangeAsync(id, reach, async (context, address, user) =>
        {
            if (user.PrimaryAddressId == id) user.PrimaryAddressId = null;
            if (await context.Orders.AnyAsync(order => order.ShippingAddressId == id, cancellationToken)) address.ArchivedAt = clock.GetUtcNow().UtcDateTime;
            else context.Addresses.Remove(address);
            Log(context, reach, user, "address.remove", address, Read(address), null);
        }, cancellationToken);

    private async Task<Address> ChangeAsync(
        int id, AccountReach reach, Func<CommerceDbContext, Address, User, Task> change, CancellationToken cancellationToken)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            var owner = await context.Addresses.Where(row => row.Id == id).Select(row => (int?)row.UserId).FirstOrDefaultAsync(cancellationToken)
                ?? throw new AddressNotFoundException(id);
            await AccountReach.LockAsync(context, owner, cancellationToken);
            var address = await context.Addresses.Include(row => row.User)
                .FirstOrDefaultAsync(row => row.Id == id && row.ArchivedAt == null, cancellationToken);
            if (address is not { User: { } user } || !reach.Covers(user)) throw new AddressNotFoundException(id);
            await change(context, address, user);
            await context.SaveChangesAsync(cancellationToken);
            return address;
        }, cancellationToken);
    }

    private static EnteredAddress Checked(EnteredAddress entered)
    {
        var given = entered.Normalize();
        var refusals = new Refusals();
        given.Check(refusals, "address");
        refusals.ThrowIfAny();
        return given;
    }

    private void Log(CommerceDbContext context, AccountReach reach, User user, string action, Address address, EnteredAddress? before, EnteredAddress? after)
    {
        if (reach.IsLogged(user)) audit.Record(context, reach.Actor, action, nameof(Address), $"{address.Id}", before, after);
    }

    private static EnteredAddress Read(Address address) => new(
        address.AddressLine1, address.City, address.Country, address.PostalCode, address.State, address.RecipientName, address.AddressLine2, address.Phone);

    private static void Write(EnteredAddress given, Address address)
    {
        address.RecipientName = given.RecipientName;
        address.AddressLine1 = given.AddressLine1;
        address.AddressLine2 = given.AddressLine2;
        address.City = given.City;
        address.State = given.State;
        address.Country = given.Country;
        address.PostalCode = given.PostalCode ?? "";
        address.Phone = given.Phone;
    }
}
