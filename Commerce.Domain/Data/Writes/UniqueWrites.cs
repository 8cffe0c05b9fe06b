using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data.Writes;

/// <summary>What becomes of a unit of work that two have done at the same moment, where the database lets only one through.</summary>
internal static class UniqueWrites
{
    /// <summary>Refuses what somebody else wrote since it was looked up.</summary>
    public static async Task<T> OrTakenAsync<T>(this Task<T> write, Func<DomainException> refusal)
    {
        try
        {
            return await write;
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            throw refusal();
        }
    }

    /// <summary>
    /// Runs a unit of work once more where somebody else wrote what it wanted to have alone: looked up again, it is found, and the unit refuses it by name.
    /// </summary>
    public static async Task<T> RunAgainWhenTakenAsync<T>(
        this ShopWrites writes, Func<CommerceDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await writes.RunAsync(work, cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            return await writes.RunAsync(work, cancellationToken);
        }
    }
}
