using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Merging;

/// <summary>Compares two fields without their subfields.</summary>
internal static class FieldComparison
{
    /// <summary>Why two fields of objects that may be the same differ, or null.</summary>
    public static string? Difference(FieldNode a, FieldNode b)
    {
        if (a.Name.Value != b.Name.Value)
            return $"\"{a.Name.Value}\" and \"{b.Name.Value}\" are different fields";
        if (!SameArguments(a.Arguments, b.Arguments))
            return "they have differing arguments";
        return SameStream(a, b) ? null : "they have differing stream directives";
    }

    /// <summary>Why values of the two types have different shapes, or null. See <see href="https://spec.graphql.org/September2025/#SameResponseShape()"/>.</summary>
    public static string? ShapeDifference(IType? a, IType? b)
        => a is null || b is null || HaveSameShape(a, b) ? null : $"they return conflicting types \"{a}\" and \"{b}\"";

    private static bool HaveSameShape(IType a, IType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => HaveSameShape(x.Type, y.Type),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType x, ListType y) => HaveSameShape(x.ElementType, y.ElementType),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(a, b) || !(a.IsLeafType() || b.IsLeafType())
    };

    /// <summary>SameStreamDirective of the proposal of incremental delivery.</summary>
    private static bool SameStream(FieldNode a, FieldNode b)
        => (StreamOf(a), StreamOf(b)) switch
        {
            (null, null) => true,
            ({ } x, { } y) => SameArguments(x.Arguments, y.Arguments),
            _ => false
        };

    private static DirectiveNode? StreamOf(FieldNode field)
        => field.Directives.Count == 0 ? null : field.Directives.FirstOrDefault(d => d.Name.Value == "stream");

    private static bool SameArguments(IReadOnlyList<ArgumentNode> a, IReadOnlyList<ArgumentNode> b)
        => a.Count == b.Count && a.All(x => b.FirstOrDefault(y => y.Name.Value == x.Name.Value) is { } y && SameValue(x.Value, y.Value));

    private static bool SameValue(IValueNode a, IValueNode b) => (a, b) switch
    {
        (ListValueNode x, ListValueNode y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(pair => SameValue(pair.First, pair.Second)),
        (ObjectValueNode x, ObjectValueNode y) => x.Fields.Count == y.Fields.Count
            && x.Fields.All(f => y.Fields.FirstOrDefault(g => g.Name.Value == f.Name.Value) is { } g && SameValue(f.Value, g.Value)),
        _ => a.Kind == b.Kind && Equals(a.Value, b.Value)
    };
}
