using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;

namespace HotChocolate.Types.Building;

/// <summary>Which members of a .NET type become fields, and which member an expression means.</summary>
internal static class Members
{
    private static readonly HashSet<string> s_objectMethods = ["ToString", "GetHashCode", "Equals", "GetType", "Finalize", "MemberwiseClone", "<Clone>$", "Deconstruct", "PrintMembers"];

    /// <summary>The members that become output fields: methods before properties, each in the order of declaration.</summary>
    public static IEnumerable<MemberInfo> Fields(Type type, bool includeStatic)
    {
        var flags = BindingFlags.Public | BindingFlags.Instance | (includeStatic ? BindingFlags.Static | BindingFlags.FlattenHierarchy : 0);
        List<MethodInfo> methods = [.. WithInherited(type).SelectMany(t => t.GetMethods(flags)).Where(IsField)];
        // What opens the stream behind a field is no field itself.
        HashSet<string?> openers = [.. methods.Select(m => m.GetCustomAttribute<SubscribeAttribute>()?.With)];
        foreach (var method in methods.Where(m => !openers.Contains(m.Name))) yield return method;

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in WithInherited(type).SelectMany(t => t.GetProperties(flags)).Where(IsOutputField))
        {
            // A property that hides or repeats an inherited one comes first.
            if (names.Add(property.Name)) yield return property;
        }
    }

    /// <summary>The properties that become input fields, in the order of declaration.</summary>
    public static IEnumerable<PropertyInfo> InputFields(Type type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var parameters = ConstructorParameters(type);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var isSettable = property.SetMethod is { IsPublic: true } || parameters.Contains(property.Name);
            if (property.GetIndexParameters().Length == 0 && isSettable && !IsIgnored(property) && names.Add(property.Name)) yield return property;
        }
    }

    /// <summary>The member that <c>x => x.Member</c> or <c>x => x.Method(default!)</c> means; null for anything else.</summary>
    public static MemberInfo? Of(LambdaExpression expression)
    {
        var body = expression.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion) body = conversion.Operand;
        return body switch
        {
            MemberExpression { Expression: ParameterExpression source, Member: PropertyInfo property } => Reflected(property, source.Type),
            MethodCallExpression { Object: ParameterExpression source } call => Reflected(call.Method, source.Type),
            MethodCallExpression { Object: null } call => call.Method,
            _ => null
        };
    }

    /// <summary>The names of the properties that <c>x => x.A</c> or <c>x => new { x.A, x.B }</c> reads.</summary>
    public static IEnumerable<string> Selected(LambdaExpression expression) => expression.Body switch
    {
        NewExpression created => created.Arguments.OfType<MemberExpression>().Select(m => m.Member.Name),
        MemberInitExpression created => created.Bindings.OfType<MemberAssignment>().Select(b => b.Expression).OfType<MemberExpression>().Select(m => m.Member.Name),
        UnaryExpression { Operand: MemberExpression member } => [member.Member.Name],
        MemberExpression member => [member.Member.Name],
        _ => throw NoMember(expression)
    };

    /// <summary>Computes an expression over the parent.</summary>
    public static PureFieldDelegate Compute(LambdaExpression expression)
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var parent = Expression.Call(context, nameof(IResolverContext.Parent), [expression.Parameters[0].Type]);
        var value = Expression.Convert(Expression.Invoke(expression, parent), typeof(object));
        return Expression.Lambda<PureFieldDelegate>(value, context).Compile();
    }

    public static ArgumentException NoMember(LambdaExpression expression)
        => new($"`{expression}` does not name a property or method: write it as `x => x.Property` or `x => x.Method(default!)`.", nameof(expression));

    private static bool IsField(MethodInfo method)
        => !method.IsSpecialName && !method.IsGenericMethodDefinition && method.DeclaringType != typeof(object) && !s_objectMethods.Contains(method.Name)
            && method.ReturnType != typeof(void) && method.ReturnType != typeof(Task) && method.ReturnType != typeof(ValueTask)
            && !method.GetParameters().Any(p => p.ParameterType.IsByRef || p.IsOut) && !IsAsyncDisposable(method) && !IsIgnored(method);

    private static bool IsOutputField(PropertyInfo property)
        => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract" && !IsIgnored(property);

    private static bool IsAsyncDisposable(MethodInfo method) => method.Name is "Dispose" or "DisposeAsync" && method.GetParameters().Length == 0;

    private static bool IsIgnored(MemberInfo member) => member.IsDefined(typeof(GraphQLIgnoreAttribute), inherit: true);

    private static IEnumerable<Type> WithInherited(Type type) => type.IsInterface ? [type, .. type.GetInterfaces()] : [type];

    private static HashSet<string> ConstructorParameters(Type type)
        => [.. type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name).OfType<string>().Select(n => char.ToUpperInvariant(n[0]) + n[1..])];

    private static MemberInfo Reflected(MemberInfo member, Type source) => member switch
    {
        _ when member.ReflectedType == source || source.IsInterface => member,
        PropertyInfo property => source.GetProperty(property.Name, property.PropertyType) ?? member,
        MethodInfo method => source.GetMethod(method.Name, [.. method.GetParameters().Select(p => p.ParameterType)]) ?? member,
        _ => member
    };
}
