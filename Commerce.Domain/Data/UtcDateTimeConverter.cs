using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Commerce.Domain.Data;

/// <summary>
/// Every stored time is UTC and comes back as such, in whole microseconds: PostgreSQL keeps no more, and both databases
/// shall give back the same value. A local time is converted; one without a kind is taken as UTC.
/// </summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(value => Normalize(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    public static DateTime Normalize(DateTime value)
    {
        var utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        return new DateTime(utc.Ticks - utc.Ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
    }
}
