using HotChocolate.Validation.Rules;

namespace HotChocolate.Validation;

/// <summary>
/// The rules of the specification, in its order. See <see href="https://spec.graphql.org/September2025/#sec-Validation"/>. Limits of our own
/// (depth, cycles, introspection) are added by <see cref="DocumentValidator"/> as the options say.
/// </summary>
internal static class SpecifiedRules
{
    /// <summary>Whatever walks through fragments relies on this one, so it is checked also where nothing else is.</summary>
    public static SpecifiedRule NoFragmentCycles { get; } =
        new("NoFragmentCyclesRule", "sec-Fragment-Spreads-Must-Not-Form-Cycles", context => new NoFragmentCyclesRule(context));

    public static IReadOnlyList<SpecifiedRule> All { get; } =
    [
        new("ExecutableDefinitionsRule", "sec-Executable-Definitions", context => new ExecutableDefinitionsRule(context)),
        new("UniqueOperationNamesRule", "sec-Operation-Name-Uniqueness", context => new UniqueOperationNamesRule(context)),
        new("LoneAnonymousOperationRule", "sec-Lone-Anonymous-Operation", context => new LoneAnonymousOperationRule(context)),
        new("SingleFieldSubscriptionsRule", "sec-Single-Root-Field", context => new SingleFieldSubscriptionsRule(context)),
        new("FieldsOnCorrectTypeRule", "sec-Field-Selections", context => new FieldsOnCorrectTypeRule(context)),
        new("OverlappingFieldsCanBeMergedRule", "sec-Field-Selection-Merging", context => new OverlappingFieldsCanBeMergedRule(context)),
        new("ScalarLeafsRule", "sec-Leaf-Field-Selections", context => new ScalarLeafsRule(context)),
        new("KnownArgumentNamesRule", "sec-Argument-Names", context => new KnownArgumentNamesRule(context)),
        new("UniqueArgumentNamesRule", "sec-Argument-Uniqueness", context => new UniqueArgumentNamesRule(context)),
        new("ProvidedRequiredArgumentsRule", "sec-Required-Arguments", context => new ProvidedRequiredArgumentsRule(context)),
        new("UniqueFragmentNamesRule", "sec-Fragment-Name-Uniqueness", context => new UniqueFragmentNamesRule(context)),
        new("KnownTypeNamesRule", "sec-Fragment-Spread-Type-Existence", context => new KnownTypeNamesRule(context)),
        new("FragmentsOnCompositeTypesRule", "sec-Fragments-on-Object-Interface-or-Union-Types", context => new FragmentsOnCompositeTypesRule(context)),
        new("NoUnusedFragmentsRule", "sec-Fragments-Must-Be-Used", context => new NoUnusedFragmentsRule(context)),
        new("KnownFragmentNamesRule", "sec-Fragment-Spread-Target-Defined", context => new KnownFragmentNamesRule(context)),
        NoFragmentCycles,
        new("PossibleFragmentSpreadsRule", "sec-Fragment-Spread-Is-Possible", context => new PossibleFragmentSpreadsRule(context)),
        new("ValuesOfCorrectTypeRule", "sec-Values-of-Correct-Type", context => new ValuesOfCorrectTypeRule(context)),
        new("UniqueInputFieldNamesRule", "sec-Input-Object-Field-Uniqueness", context => new UniqueInputFieldNamesRule(context)),
        new("KnownDirectivesRule", "sec-Directives-Are-Defined", context => new KnownDirectivesRule(context)),
        new("UniqueDirectivesPerLocationRule", "sec-Directives-Are-Unique-per-Location", context => new UniqueDirectivesPerLocationRule(context)),
        new("UniqueVariableNamesRule", "sec-Variable-Uniqueness", context => new UniqueVariableNamesRule(context)),
        new("VariablesAreInputTypesRule", "sec-Variables-Are-Input-Types", context => new VariablesAreInputTypesRule(context)),
        new("NoUndefinedVariablesRule", "sec-All-Variable-Uses-Defined", context => new NoUndefinedVariablesRule(context)),
        new("NoUnusedVariablesRule", "sec-All-Variables-Used", context => new NoUnusedVariablesRule(context)),
        new("VariablesInAllowedPositionRule", "sec-All-Variable-Usages-Are-Allowed", context => new VariablesInAllowedPositionRule(context))
    ];
    /// <summary>The rules of incremental delivery, for schemas that have <c>@defer</c> or <c>@stream</c>; they stand in no released specification yet.</summary>
    public static IReadOnlyList<SpecifiedRule> Incremental { get; } =
    [
        new("DeferStreamDirectiveLabelRule", null, context => new DeferStreamDirectiveLabelRule(context)),
        new("DeferStreamDirectiveOnRootFieldRule", null, context => new DeferStreamDirectiveOnRootFieldRule(context)),
        new("DeferStreamDirectiveOnValidOperationsRule", null, context => new DeferStreamDirectiveOnValidOperationsRule(context)),
        new("StreamDirectiveOnListFieldRule", null, context => new StreamDirectiveOnListFieldRule(context))
    ];

    /// <summary>The rules for a schema.</summary>
    public static IEnumerable<SpecifiedRule> For(ISchema schema)
        => schema.TryGetDirectiveType("defer", out _) || schema.TryGetDirectiveType("stream", out _) ? All.Concat(Incremental) : All;
}
