using HotChocolate.Authorization;
using HotChocolate.Data.Filters;
using HotChocolate.Language;

namespace HotChocolate.Data.Compiled;

/// <summary>Where the values of a list's template come from: which literal of the arguments goes into which slot of the query.</summary>
/// <param name="Sources">The number of the literal, for each slot of the filter; -1 for null.</param>
/// <param name="Reads">How each literal is read.</param>
/// <param name="Guards">What must be asked before the filter or the order may look at what it looks at.</param>
internal sealed record ListSlots(int[] Sources, FilterRead[] Reads, IReadOnlyList<AuthorizeDirective> Guards)
{
    private const int Null = -1;

    /// <summary>Finds for each slot the literal that its value was read from: by the object that holds it, never by what it is.</summary>
    /// <param name="asked">The shape of the arguments.</param>
    /// <param name="made">The shape of the query that was made of them.</param>
    /// <param name="reads">What was read while it was made, in the order of the literals.</param>
    /// <exception cref="NotCompiledException">A value comes from elsewhere, or has become a part of the query.</exception>
    public static ListSlots Match(QueryShape asked, QueryShape made, List<FilterRead> reads, IReadOnlyList<AuthorizeDirective> guards)
    {
        var nulls = reads.Where(read => read.Literal is NullValueNode).Select(read => read.Holder).ToHashSet(ReferenceEqualityComparer.Instance);
        // Booleans and nulls are no slots: the shape itself tells them.
        reads = reads.FindAll(read => read.Literal is not (NullValueNode or BooleanValueNode));
        if (asked.Values.Count < reads.Count || reads.Where((read, i) => !ReferenceEquals(read.Literal, asked.Values[i])).Any()
            || (asked.Values.Count > reads.Count && asked.Values[reads.Count] is IValueNode)) throw new NotCompiledException("arguments that are not read in their order");

        var sources = new int[made.Values.Count - (asked.Values.Count - reads.Count)];
        for (var slot = 0; slot < sources.Length; slot++)
        {
            var owner = made.Owners![slot];
            sources[slot] = owner is not null && nulls.Contains(owner) ? Null : reads.FindIndex(read => ReferenceEquals(read.Holder, owner)) is >= 0 and var read ? read
                : throw new NotCompiledException("a value that is none of the arguments");
        }

        if (Enumerable.Range(0, reads.Count).Except(sources).Any()) throw new NotCompiledException("an argument that is no value of the query");
        return new ListSlots(sources, [.. reads.Select(read => read.Empty())], guards);
    }

    /// <summary>The values of a request.</summary>
    /// <param name="asked">The values of its shape.</param>
    /// <exception cref="GraphQLException">A literal is none of what it is compared with.</exception>
    public object?[] Fill(List<object?> asked, FilterValueReader reader)
    {
        var values = new object?[Sources.Length + asked.Count - Reads.Length];
        for (var slot = 0; slot < Sources.Length; slot++)
        {
            if (Sources[slot] is Null) continue;
            var read = Reads[Sources[slot]];
            values[slot] = reader.Read((IValueNode)asked[Sources[slot]]!, read.Type, read.Target) ?? throw new NotCompiledException("a literal that means null");
        }

        asked.CopyTo(Reads.Length, values, Sources.Length, asked.Count - Reads.Length);
        return values;
    }
}
