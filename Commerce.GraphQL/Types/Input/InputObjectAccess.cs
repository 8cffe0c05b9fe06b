using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Compiles how the .NET value of an input object is made from its fields' values, and read back: constructor parameters first, then setters.</summary>
internal static class InputObjectAccess
{
    public static void Complete(InputObjectType type, InputObjectTypeDefinition definition)
    {
        type.IsUntyped = definition.RuntimeType == typeof(object) && definition.CreateValue is null;
        var fields = type.Fields;
        // Compiled with the first value: many input types of a schema are never used by a request.
        var create = new Lazy<Func<object?[], object>>(() => definition.CreateValue ?? Creation(type.RuntimeType, fields));
        var read = new Lazy<Action<object, object?[]>>(() => definition.GetFieldValues ?? Reading(type.RuntimeType, fields));
        type.CreateValue = values => create.Value(values);
        type.GetFieldValues = (value, values) => read.Value(value, values);
        foreach (var field in fields.Where(f => f.RuntimeType.IsGenericType && f.RuntimeType.GetGenericTypeDefinition() == typeof(Optional<>))) field.Optional = Optional(field.RuntimeType);
    }

    private static Func<object?[], object> Creation(Type type, FieldCollection<InputField> fields)
    {
        var values = Expression.Parameter(typeof(object[]), "values");
        var constructor = Constructor(type, fields);
        var taken = new HashSet<InputField>();
        var arguments = new List<Expression>();
        foreach (var parameter in constructor?.GetParameters() ?? [])
        {
            var field = Find(fields, parameter);
            if (field is null)
            {
                arguments.Add(parameter.HasDefaultValue && parameter.DefaultValue is not null ? Expression.Constant(parameter.DefaultValue, parameter.ParameterType) : Expression.Default(parameter.ParameterType));
                continue;
            }

            taken.Add(field);
            arguments.Add(Value(values, field, parameter.ParameterType));
        }

        var created = constructor is null ? Expression.New(type) : Expression.New(constructor, arguments);
        var setters = fields.Where(f => f.Property?.SetMethod is not null && !taken.Contains(f))
            .Select(f => (MemberBinding)Expression.Bind(f.Property!, Value(values, f, f.Property!.PropertyType)));
        return Expression.Lambda<Func<object?[], object>>(Expression.Convert(Expression.MemberInit(created, setters), typeof(object)), values).Compile();
    }

    private static ConditionalExpression Value(ParameterExpression values, InputField field, Type type)
    {
        var value = Expression.ArrayIndex(values, Expression.Constant(field.Index));
        return Expression.Condition(Expression.ReferenceEqual(value, Expression.Constant(null)), Expression.Default(type), Expression.Convert(value, type));
    }

    /// <summary>The constructor without parameters where every field can be set, otherwise the one that takes most fields.</summary>
    private static ConstructorInfo? Constructor(Type type, FieldCollection<InputField> fields)
    {
        var constructors = type.GetConstructors();
        if (fields.All(f => f.Property is null || f.Property.SetMethod is { IsPublic: true }) && constructors.FirstOrDefault(c => c.GetParameters().Length == 0) is { } plain) return plain;
        var matching = constructors
            .Where(c => c.GetParameters().All(p => Find(fields, p) is not null || p.HasDefaultValue || IsIgnored(type, p)))
            .OrderByDescending(c => c.GetParameters().Count(p => Find(fields, p) is not null))
            .FirstOrDefault();
        if (matching is null && !type.IsValueType)
        {
            throw new SchemaException(new SchemaError($"{type} cannot be made from an input object: give it a public constructor without parameters and settable properties, or one whose parameters are its properties."));
        }

        return matching;
    }

    private static bool IsIgnored(Type type, ParameterInfo parameter)
        => type.GetProperty(parameter.Name ?? "", BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is not null;

    private static InputField? Find(FieldCollection<InputField> fields, ParameterInfo parameter)
        => fields.FirstOrDefault(f => string.Equals(f.Property?.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static Action<object, object?[]> Reading(Type type, FieldCollection<InputField> fields)
    {
        var source = Expression.Parameter(typeof(object), "source");
        var values = Expression.Parameter(typeof(object[]), "values");
        var typed = Expression.Convert(source, type);
        IEnumerable<Expression> reads = fields.Where(f => f.Property is not null).Select(f => Expression.Assign(
            Expression.ArrayAccess(values, Expression.Constant(f.Index)), Expression.Convert(Expression.Property(typed, f.Property!), typeof(object))));
        return Expression.Lambda<Action<object, object?[]>>(Expression.Block(typeof(void), [.. reads, Expression.Empty()]), source, values).Compile();
    }

    private static Func<object?, bool, object> Optional(Type type)
        => typeof(InputObjectAccess).GetMethod(nameof(MakeOptional), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.GetGenericArguments()).CreateDelegate<Func<object?, bool, object>>();

    private static object MakeOptional<T>(object? value, bool isGiven) => isGiven ? new Optional<T>((T?)value) : Optional<T>.Empty((T?)value);
}
