/// How customers ask for each job in English. The first line of a job is also what the assistant offers to click.
enum IntentsEnglish {
  static let lines = """
    = booking.book
    I would like to book an appointment
    do you have anything free on Saturday morning
    when could I come in at the earliest
    can you fit me in tomorrow afternoon
    please put me down for next week
    I need a slot as soon as possible
    could someone see my daughter today
    any openings left on Thursday
    I want to reserve a time for two people
    is there room for me after work on Monday
    = booking.move
    I need to reschedule my appointment
    can we make it Wednesday instead of Tuesday
    please move my booking to another day
    something came up, could I come later than planned
    I have a slot but I would prefer a different time
    could you swap my morning visit for the afternoon
    the time you gave me does not suit me any more
    is it possible to be seen earlier than booked
    = booking.cancel
    Please cancel my appointment
    I will not be coming tomorrow
    I can't make it on Friday, give my place to someone else
    take me off the list for Monday
    I no longer need the visit
    I have fallen ill and have to call off the meeting
    scrap my reservation please
    don't expect me on Thursday
    = order.status
    Where is my order?
    where is my parcel
    when will my order arrive
    has my package been shipped yet
    my delivery was due yesterday and nothing came
    I ordered a week ago and have heard nothing
    can you track order 10233 for me
    what is taking my purchase so long
    is the courier on the way
    = invoice.send
    Please send me the invoice
    I never got a bill for my last order
    can I have a copy of the invoice by e-mail
    I lost the receipt, could you resend it
    our accountant needs the October invoice
    where can I download my bill
    = invoice.explain
    Please explain the amount on my invoice
    why is my bill higher than usual
    what is this charge on the invoice
    I don't understand the amount I was billed
    please explain how the total was worked out
    you charged me more than we agreed
    what does the second line on the bill mean
    = complaint.open
    I want to make a complaint
    the item arrived broken and I want a replacement
    I am unhappy with the service and wish to complain formally
    you sent me the wrong thing
    it stopped working after a week, please take it back
    half of the parcel is missing
    since your repair it works worse than before
    = callback.request
    Please call me back
    could someone ring me tomorrow after ten
    I would rather talk on the phone, please phone me
    here is my number, get in touch
    give me a call this afternoon
    I could not get through, please ring back
    I'd like to discuss it over the phone, can you call
    = callback.cancel
    There is no need to call me any more
    no need to call me any more
    please cancel the call I asked for
    don't ring me, it is sorted
    I don't need the callback now
    take me off the list of calls
    = case.status
    What is the status of my case?
    any news about my case
    has my complaint been dealt with
    I wrote two weeks ago, what is happening
    what is the status of my ticket
    is somebody looking into my problem
    when will I get a decision on my claim
    = case.open
    I want to report a problem
    I want to report a problem with my account
    please open a ticket
    the website shows an error when I pay
    I can't log in, please pass it on to support
    something is wrong in the app, please look into it
    please register a fault
    = contact.change
    I have a new phone number
    please update my e-mail address
    my details have changed
    the number you have for me is old
    I moved, please change my address
    I use another mailbox now
    = consent.change
    Please unsubscribe me from the newsletter
    unsubscribe me from the newsletter
    stop sending me offers
    I withdraw my consent to marketing
    no more promotional texts please
    sign me up for your newsletter
    I would like to get reminders
    = privacy.export
    Please send me a copy of my data
    what data do you hold about me
    send me a copy of my personal data
    I request access to my information
    I want to see everything you have stored on me
    I am making a subject access request
    = privacy.erase
    Please delete my data
    delete my account
    please erase all my data
    I want to be forgotten
    remove everything you know about me
    close my profile and wipe my details
    = handover
    I want to talk to a human
    put me through to an agent
    is there a real person there
    I'd rather deal with someone from your staff
    let me speak to the manager
    this bot is no use, get me somebody
    = oos
    how long does the first visit take
    until when can I cancel for free
    do I need an appointment or can I walk in
    how long does delivery take
    how much is shipping
    do you ship abroad
    how do I make a complaint
    how many days do I have to return something
    what are your opening hours
    are you open on holidays
    do you have parking
    how much does it cost
    how can I pay
    can I pay in instalments
    do you issue invoices to companies
    which model would you recommend
    is it safe for children
    what is the difference between the two versions
    may I bring my dog
    how does the warranty work
    do you sell gift cards
    what is the weather like tomorrow
    tell me a joke
    hello there
    thank you, that is all
    I have a question
    great service, well done
    my head has been hurting since morning
    are you hiring
    who owns the company
    what should I bring with me
    """
}
