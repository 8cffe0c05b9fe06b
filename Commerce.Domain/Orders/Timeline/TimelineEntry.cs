using Commerce.Domain.Audit;

namespace Commerce.Domain.Orders.Timeline;

/// <summary>Something that happened to an order.</summary>
/// <param name="Action">What was done, of changes: <c>refund.approve</c>; null for steps and notes.</param>
/// <param name="Text">The note, or what is noted of a step.</param>
/// <param name="Status">What the order became, of steps.</param>
/// <param name="By">Whose doing it is.</param>
/// <param name="ActorType">Who did it; null where that is the customer or follows from something else.</param>
/// <param name="ActorEmail">Their address as it was then.</param>
/// <param name="TargetType">What it was done to, of changes: <c>Shipment</c>.</param>
/// <param name="Details">Old and new values as JSON, of changes.</param>
public sealed record TimelineEntry(
    DateTime At, TimelineKind Kind, TimelineActor By, string? Action = null, string? Text = null, OrderStatus? Status = null, AuditActorType? ActorType = null, string? ActorEmail = null,
    string? TargetType = null, int? TargetId = null, string? Details = null);

/// <summary>What kind of thing happened.</summary>
public enum TimelineKind
{
    /// <summary>The order took a step.</summary>
    Status,

    /// <summary>Staff wrote something down.</summary>
    Note,

    /// <summary>Staff, a key, a job or a carrier changed the order, a parcel, a return or a refund.</summary>
    Change,

    /// <summary>The customer asked to send something back.</summary>
    ReturnRequested,

    /// <summary>Money went back.</summary>
    RefundProcessed,
}

/// <summary>Whose doing something is.</summary>
public enum TimelineActor
{
    /// <summary>Who bought.</summary>
    Customer,

    /// <summary>Somebody who works here.</summary>
    Staff,

    /// <summary>A program with somebody's key.</summary>
    ApiKey,

    /// <summary>The shop itself: a job, or what follows from something else, such as a payment that came in.</summary>
    Shop,

    /// <summary>The carrier told of it.</summary>
    Carrier,
}
