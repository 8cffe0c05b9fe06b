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
}
