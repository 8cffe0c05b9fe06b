using Commerce.Domain;
using HotChocolate;

namespace Commerce.Api.Catalog.Editing;

/// <summary>What a client left out, in the domain's words.</summary>
internal static class OptionalExtensions
{
    /// <summary>What was sent, null as well; nothing where the field was left out.</summary>
    public static Given<T> ToGiven<T>(this Optional<T> sent) => sent.HasValue ? new Given<T>(sent.Value!) : Given<T>.Nothing;

    /// <summary>Of a field for which null means nothing.</summary>
    public static Given<T> ToGiven<T>(this T? sent) where T : struct => sent is { } value ? new Given<T>(value) : Given<T>.Nothing;

    /// <summary>Of a list for which null means nothing.</summary>
    public static Given<IReadOnlyList<T>> ToGivenList<T>(this IReadOnlyList<T>? sent) => sent is null ? Given<IReadOnlyList<T>>.Nothing : new Given<IReadOnlyList<T>>(sent);
}
