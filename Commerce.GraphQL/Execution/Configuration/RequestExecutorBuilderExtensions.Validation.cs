using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Validation;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Refuses documents that select fields deeper than allowed.</summary>
    /// <param name="maxAllowedExecutionDepth">How deep fields may nest; the fields of the root are at depth 1.</param>
    /// <param name="skipIntrospectionFields">Whether introspection may go deeper.</param>
    /// <param name="allowRequestOverrides">Whether a request may bring a limit of its own.</param>
    /// <param name="isEnabled">Whether the limit holds at all; asked once.</param>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder,
        int maxAllowedExecutionDepth,
        bool skipIntrospectionFields = false,
        bool allowRequestOverrides = false,
        Func<IServiceProvider, ValidationOptions, bool>? isEnabled = null)
        => builder.ModifyValidationOptions((services, options) =>
        {
            if (isEnabled?.Invoke(services, options) == false)
                return;
            options.MaxAllowedExecutionDepth = maxAllowedExecutionDepth;
            options.SkipIntrospectionFields = skipIntrospectionFields;
            options.AllowExecutionDepthOverrides = allowRequestOverrides;
        });

    /// <summary>Refuses documents in which a field nests in itself more often than allowed.</summary>
    /// <param name="defaultCycleLimit">How often; null for limits of single fields only.</param>
    /// <param name="coordinateCycleLimits">Limits of single fields.</param>
    /// <param name="isEnabled">Whether the limit holds at all; asked once.</param>
    public static IRequestExecutorBuilder AddMaxAllowedFieldCycleDepthRule(
        this IRequestExecutorBuilder builder,
        ushort? defaultCycleLimit = 3,
        (SchemaCoordinate Coordinate, ushort MaxAllowed)[]? coordinateCycleLimits = null,
        Func<IServiceProvider, ValidationOptions, bool>? isEnabled = null)
        => builder.ModifyValidationOptions((services, options) =>
        {
            if (isEnabled?.Invoke(services, options) == false)
                return;
            options.MaxAllowedFieldCycleDepth = defaultCycleLimit;
            foreach (var (coordinate, maxAllowed) in coordinateCycleLimits ?? []) options.FieldCycleLimits[coordinate.ToString()] = maxAllowed;
        });

    /// <summary>Lets fields nest in themselves as often as a document likes, also outside development.</summary>
    public static IRequestExecutorBuilder RemoveMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder)
        => builder.ModifyValidationOptions((_, options) =>
        {
            options.MaxAllowedFieldCycleDepth = null;
            options.FieldCycleLimits.Clear();
        });

    /// <summary>Refuses introspection of the schema, or allows it.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.ModifyValidationOptions((_, options) => options.DisableIntrospection = disable);

    /// <summary>Refuses introspection of the schema where the function says so; asked once.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, Func<IServiceProvider, ValidationOptions, bool> disable)
        => builder.ModifyValidationOptions((services, options) => options.DisableIntrospection = disable(services, options));

    /// <summary>Allows introspection of the schema, or refuses it.</summary>
    public static IRequestExecutorBuilder AllowIntrospection(this IRequestExecutorBuilder builder, bool allow) => builder.DisableIntrospection(!allow);

    /// <summary>How deep introspection may go.</summary>
    /// <param name="maxAllowedOfTypeDepth">How often <c>ofType</c> may nest; default 16.</param>
    /// <param name="maxAllowedListRecursiveDepth">How often each list of a type may nest in itself; default 1.</param>
    public static IRequestExecutorBuilder SetIntrospectionAllowedDepth(this IRequestExecutorBuilder builder, ushort maxAllowedOfTypeDepth, ushort maxAllowedListRecursiveDepth)
        => builder.ModifyValidationOptions((_, options) =>
        {
            options.MaxAllowedOfTypeDepth = maxAllowedOfTypeDepth;
            options.MaxAllowedListRecursiveDepth = maxAllowedListRecursiveDepth;
        });

    /// <summary>How many errors of a document are reported at most; default 5.</summary>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
        => builder.ModifyValidationOptions((_, options) => options.MaxAllowedErrors = maxAllowedValidationErrors);

    private static IRequestExecutorBuilder ModifyValidationOptions(this IRequestExecutorBuilder builder, Action<IServiceProvider, ValidationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Configure(setup => setup.ValidationOptions.Add(configure));
    }
}
