using HotChocolate.Language;
using HotChocolate.Validation.Rules;

namespace HotChocolate.Validation;

/// <summary>Validates documents against a schema. See <see href="https://spec.graphql.org/September2025/#sec-Validation"/>.</summary>
internal sealed class DocumentValidator(ValidationOptions options)
{
    public ValidationOptions Options { get; } = options;

    /// <summary>Whether the verdict on a document depends on the request too, so that <see cref="ValidateRequest"/> must be asked even for documents known to be valid.</summary>
    public bool DependsOnRequest => Options.DisableIntrospection || Options.AllowExecutionDepthOverrides;

    /// <summary>All rules: what the schema alone decides, and what the request may relax.</summary>
    public IReadOnlyList<IError> Validate(ISchema schema, DocumentNode document, ValidationRequest? request = null)
    {
        var context = NewContext(schema, document, request);
        context.Run([.. SpecifiedRules.For(schema).Select(rule => Create(rule, context)), .. Limits(context), .. RequestLimits(context, request)]);
        return context.Errors;
    }

    /// <summary>Only what depends on the request: whether introspection is allowed, and how deep it may go.</summary>
    public IReadOnlyList<IError> ValidateRequest(ISchema schema, DocumentNode document, ValidationRequest? request = null)
    {
        var context = NewContext(schema, document, request);
        context.Run([.. RequestLimits(context, request)]);
        return context.Errors;
    }

    /// <summary>One rule alone.</summary>
    public IReadOnlyList<IError> Validate(ISchema schema, DocumentNode document, SpecifiedRule rule)
    {
        var context = NewContext(schema, document, null);
        context.Run([Create(rule, context)]);
        return context.Errors;
    }

    private ValidationContext NewContext(ISchema schema, DocumentNode document, ValidationRequest? request)
        => new(schema, document, Options) { IntrospectionRefusal = request?.IntrospectionRefusal ?? ValidationRequest.DefaultIntrospectionRefusal };

    private static ValidationRule Create(SpecifiedRule rule, ValidationContext context)
    {
        var created = rule.Create(context);
        created.Section = rule.Section;
        return created;
    }

    private IEnumerable<ValidationRule> Limits(ValidationContext context)
    {
        yield return new IntrospectionDepthRule(context);
        if (Options.MaxAllowedFieldCycleDepth is not null || Options.FieldCycleLimits.Count > 0)
            yield return new FieldCycleDepthRule(context);
        if (Options.MaxAllowedFragmentVisits is { } visits)
            yield return new FragmentVisitsRule(context, visits);
    }

    private IEnumerable<ValidationRule> RequestLimits(ValidationContext context, ValidationRequest? request)
    {
        if (Options.DisableIntrospection && request?.IsIntrospectionAllowed != true)
            yield return new IntrospectionAllowedRule(context);

        var depth = Options.AllowExecutionDepthOverrides ? request?.MaxAllowedExecutionDepth ?? Options.MaxAllowedExecutionDepth : Options.MaxAllowedExecutionDepth;
        if (depth is >= 0)
            yield return new MaxExecutionDepthRule(context, depth.Value);
    }
}
