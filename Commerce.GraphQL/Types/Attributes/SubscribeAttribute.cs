using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Subscriptions;

namespace HotChocolate.Types;

/// <summary>
/// Makes a method a field that is executed for each event: of the topic that <see cref="TopicAttribute"/> names, or of the stream that
/// <see cref="With"/> opens. See <see href="https://spec.graphql.org/September2025/#sec-Source-Stream"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>The type of the messages; by default that of the parameter with <see cref="EventMessageAttribute"/>.</summary>
    public Type? MessageType { get; set; }

    /// <summary>The method of the same class that opens the stream: it returns an asynchronous or other sequence, an observable or an <c>ISourceStream</c>, or a task of one.</summary>
    public string? With { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
    {
        var method = (MethodInfo)member;
        var message = MessageType
            ?? method.GetParameters().FirstOrDefault(p => p.IsDefined(typeof(EventMessageAttribute)))?.ParameterType
            ?? throw Wrong(member, "does not say of which type its messages are: mark a parameter with [EventMessage], or set MessageType.");
        // Arguments may still be renamed.
        if (With is { Length: > 0 })
        {
            var open = Opener(method, With);
            descriptor.Definition().OnBeforeNaming.Add((_, field) => field.SubscribeResolver = Compiled(descriptor.Context(), field, open));
        }
        else
        {
            var topic = method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name;
            descriptor.Definition().OnBeforeNaming.Add((_, field) => field.SubscribeResolver = TopicStreams.Opener(message, topic, field.Arguments));
        }
    }

    private static SubscribeResolverDelegate Compiled(DescriptorContext context, ObjectFieldDefinition field, MethodInfo open)
    {
        var resolver = new ResolverCompiler(context).Compile(open, field.ResolverType ?? field.SourceType ?? open.ReflectedType!);
        return async c => SourceStreams.From(await resolver(c).ConfigureAwait(false), open);
    }

    private static MethodInfo Opener(MethodInfo field, string name)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var open = field.DeclaringType!.GetMethod(name, All) ?? throw Wrong(field, $"is to be opened by `{name}`, which the class does not have.");
        return SourceStreams.CanBeMadeOf(open.ReturnType) ? open : throw Wrong(field, $"is to be opened by `{name}`, which does not return a stream of events.");
    }

    private static SchemaException Wrong(MemberInfo member, string what) => new(new SchemaError($"The subscription {member.DeclaringType}.{member.Name} {what}"));
}
