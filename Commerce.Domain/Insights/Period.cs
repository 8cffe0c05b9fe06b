namespace Commerce.Domain.Insights;

/// <summary>A stretch of time that numbers are about, in UTC.</summary>
/// <param name="From">The first moment.</param>
/// <param name="To">The first moment after it.</param>
public sealed record Period(DateTime From, DateTime To)
{
    /// <summary>Two years, to compare one with the other.</summary>
    public const int MaxDays = 731;

    /// <summary>The stretch of the same length that came just before.</summary>
    public Period Before => new(From - (To - From), From);

    /// <summary>A period that was asked for.</summary>
    /// <exception cref="InvalidPeriodOfTimeException">It ends before it begins, or is longer than <see cref="MaxDays"/>.</exception>
    public static Period Of(DateTime from, DateTime to) =>
        to > from && to - from <= TimeSpan.FromDays(MaxDays) && from.Year > 1900 ? new Period(from, to) : throw new InvalidPeriodOfTimeException();
}

/// <summary>A period that ends before it begins, or is too long.</summary>
public sealed class InvalidPeriodOfTimeException()
    : DomainException("INVALID_PERIOD", $"The period must end after it begins, and have at most {Period.MaxDays} days.", "to");
